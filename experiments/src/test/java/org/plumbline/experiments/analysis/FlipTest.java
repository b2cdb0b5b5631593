package org.plumbline.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/** Behaviour under test: where the sign of a mean difference changes along a factor. */
class FlipTest {
    private static FactorLevel level(String level, double difference) {
        return new FactorLevel(level, StudentT.pairedDifference(Sample.of(difference, difference), 0.95), 0, 2, 0);
    }

    @Test
    void aStraightLineSaysWhere() {
        List<Flip> flips = Flip.along("x", List.of(level("0", -1), level("10", 3), level("20", 4)), true);
        assertThat(flips).hasSize(1);
        assertThat(flips.get(0).crossing()).hasValue(2.5);
        assertThat(Flip.along("x", List.of(level("a", 2), level("b", -2)), false)
                        .get(0)
                        .crossing())
                .isEmpty();
    }

    @Test
    void aLevelWithoutADifferenceHidesNoFlip() {
        List<Flip> flips = Flip.along("x", List.of(level("0", -1), level("10", 0), level("20", 3)), true);
        assertThat(flips).hasSize(1);
        assertThat(flips.get(0).before().level()).isEqualTo("0");
        assertThat(flips.get(0).crossing()).hasValue(5);
        assertThat(Flip.along("x", List.of(level("0", -1), level("10", 0), level("20", -3)), true))
                .isEmpty();
    }
}
