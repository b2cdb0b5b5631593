package org.plumbline.experiments.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;
import org.plumbline.experiments.statistics.Sample;

class OptimalBudgetTest {
    private static final ReferenceValues PROCEDURES = ReferenceValues.of("selection/procedures");

    @Test
    void partsAgreeWithTheReference() {
        double[] means = {-1, -2, -3, -4, -5};
        double[] deviations = {10, 9, 8, 7, 6};
        double[] expected = PROCEDURES.numbers("ocba.parts");
        double[] parts = OptimalBudget.allocation(means, deviations, 1000);
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isCloseTo(expected[i], within(1e-8));
        }
    }

    /**
     * Over 500 problems .982 of choices are right, where equal parts have .8768; the lower bound is four standard errors
     * below: false alarm below 1e-4.
     */
    @Test
    void theBestIsFoundMoreOftenThanWithEqualParts() {
        double[] means = {0, -1, -2, -3, -4, -5, -6, -7, -8, -9};
        int right = 0;
        for (int problem = 0; problem < 500; problem++) {
            Normals normals = new Normals(means, 6, 0, 9000L + problem);
            Selection selection = new OptimalBudget(1000, 20, 50).select(Alternatives.independent(10, normals::run));
            assertThat(selection.runs()).isEqualTo(1000);
            right += selection.best() == 0 ? 1 : 0;
        }
        double share = right / 500.0;
        assertThat(share).isBetween(0.982 - 4 * 0.006, 1.0);
        assertThat(share).isGreaterThan(PROCEDURES.number("ocba.equal"));
    }

    /** The best of ten means 0 to -9 with 100 normal runs each of deviation 6 leads all others, by the trapezoid rule. */
    @Test
    void equalPartsAreRightAsOftenAsTheIntegralSays() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double step = 1e-3;
        double right = 0;
        for (double z = -9; z <= 9; z += step) {
            double leads = normal.density(z);
            for (int behind = 1; behind < 10; behind++) {
                leads *= normal.cumulativeProbability(z + behind / 0.6);
            }
            right += leads * step;
        }
        PROCEDURES.agree(right, "ocba.equal");
    }

    @Test
    void tiesAndConstantsShareTheBudgetWithoutNonsense() {
        double[] tied = OptimalBudget.allocation(new double[] {1, 1, 1}, new double[] {0, 0, 0}, 90);
        assertThat(Arrays.stream(tied).sum()).isCloseTo(90, within(1e-9));
        assertThat(tied[1]).isCloseTo(tied[2], within(1e-9));
        Alternatives constant = Alternatives.common(
                2,
                (strategies, first, count) -> strategies.stream()
                        .map(s -> Sample.of(Collections.nCopies(count, 1.0 * s)))
                        .toList());
        Selection selection = new OptimalBudget(50, 5, 7).select(constant);
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.runs()).isEqualTo(50);
        assertThat(selection.guaranteed()).isFalse();
    }

    @Test
    void tooSmallABudgetIsRefused() {
        Alternatives two = Alternatives.common(2, (s, f, c) -> Collections.emptyList());
        assertThatThrownBy(() -> new OptimalBudget(9, 5, 1).select(two)).hasMessageContaining("runs (9)");
        assertThatThrownBy(() -> new OptimalBudget(9, 1, 1)).hasMessageContaining("first stage (1)");
    }
}
