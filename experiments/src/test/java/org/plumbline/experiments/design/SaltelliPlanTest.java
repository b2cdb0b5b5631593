package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaltelliPlanTest {
    @Test
    void mixedRowsAreAWithOneColumnOfB() {
        SaltelliPlan plan = new SaltelliPlan(3, 8, 2);
        double[][] unit = plan.unit(DesignStream.open(1));
        assertThat(unit).hasDimensions(plan.size(), 3);
        assertThat(plan.size()).isEqualTo(2 * 8 * 5);
        for (int r = 0; r < 2; r++) {
            for (int i = 0; i < 8; i++) {
                for (int factor = 0; factor < 3; factor++) {
                    double[] expected = unit[plan.rowOfA(r, i)].clone();
                    expected[factor] = unit[plan.rowOfB(r, i)][factor];
                    assertThat(unit[plan.rowOfMixed(r, i, factor)]).containsExactly(expected);
                }
            }
        }
    }

    @Test
    void withoutShiftsTheMatricesAreTheHalvesOfTheSequence() {
        SaltelliPlan plan = new SaltelliPlan(2, 4, 0);
        double[][] unit = plan.unit(DesignStream.open(1));
        double[][] sequence = SobolSequence.unit(4, 4);
        assertThat(unit[plan.rowOfA(0, 3)]).containsExactly(sequence[3][0], sequence[3][1]);
        assertThat(unit[plan.rowOfB(0, 3)]).containsExactly(sequence[3][2], sequence[3][3]);
    }

    @Test
    void scalesToFactorsOfEveryKind() {
        List<Factor> factors = List.of(LevelFactor.named("strategy", "a", "b"), RangeFactor.whole("firms", 1, 9));
        Design design = new SaltelliPlan(2, 2, 1).design(factors, DesignStream.open(1));
        assertThat(design.points()).hasSize(8);
        assertThatThrownBy(() -> new SaltelliPlan(3, 2, 1).design(factors, DesignStream.open(1)))
                .hasMessageContaining("for 3 factors, not 2");
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> new SaltelliPlan(0, 8, 1)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new SaltelliPlan(2, 12, 1)).hasMessageContaining("power of two");
        assertThatThrownBy(() -> new SaltelliPlan(2, 8, -1)).hasMessageContaining("shifts (-1)");
        assertThatThrownBy(() -> new SaltelliPlan(400, 1 << 20, 10)).hasMessageContaining("points");
    }
}
