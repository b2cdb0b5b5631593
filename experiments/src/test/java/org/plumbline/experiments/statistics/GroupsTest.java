package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;

class GroupsTest {
    private static final ReferenceValues GROUPS = ReferenceValues.of("statistics/groups");

    @Test
    void brownForsytheAgreesWithTheReferenceOnThreeGroups() {
        TestResult test = Spread.brownForsythe(
                List.of(GROUPS.sample("three.1"), GROUPS.sample("three.2"), GROUPS.sample("three.3")));
        GROUPS.agree(test.statistic(), "three.F");
        GROUPS.agree(test.pValue(), "three.p");
    }

    @Test
    void spreadWithoutScatterIsUndefined() {
        Sample constant = Sample.of(3, 3, 3);
        assertThat(Spread.brownForsythe(List.of(constant, constant)).pValue()).isEmpty();
        assertThat(Spread.brownForsythe(List.of(constant)).pValue()).isEmpty();
        assertThat(Spread.pitmanMorgan(constant, constant).pValue()).isEmpty();
        assertThat(Spread.pitmanMorgan(Sample.of(1, 2), Sample.of(2, 1)).pValue())
                .isEmpty();
        assertThat(Spread.pitmanMorgan(Sample.of(1, 2, 3), Sample.of(2, 4, 6)).pValue())
                .isEmpty();
    }

    @Test
    void mannWhitneyAgreesWithTheReferenceDespiteTies() {
        TestResult test = MannWhitney.test(GROUPS.sample("tied.a"), GROUPS.sample("tied.b"));
        GROUPS.agree(test.statistic(), "tied.U");
        GROUPS.agree(test.pValue(), "tied.p");
    }

    /** Commons Math counts the other group's wins where those are more, and corrects neither for ties nor for continuity. */
    @Test
    void mannWhitneyIsThatOfCommonsMathWithBothCorrections() {
        MannWhitneyUTest uncorrected = new MannWhitneyUTest();
        double[] tiedA = GROUPS.numbers("tied.a");
        double[] tiedB = GROUPS.numbers("tied.b");
        GROUPS.agree(uncorrected.mannWhitneyU(tiedA, tiedB), "tied.uncorrected.U");
        GROUPS.agree(uncorrected.mannWhitneyUTest(tiedA, tiedB), "tied.uncorrected.p");
        assertThat(GROUPS.number("tied.U") + GROUPS.number("tied.uncorrected.U"))
                .isEqualTo(tiedA.length * tiedB.length);

        double[] a = {1.5, 2.5, 4.5, 7, 9, 11.5};
        double[] b = {3, 4, 6.5, 8, 12, 15, 16};
        double u = uncorrected.mannWhitneyU(a, b);
        double half = a.length * b.length / 2.0;
        double deviation = Math.sqrt(half * (a.length + b.length + 1) / 6);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        assertThat(uncorrected.mannWhitneyUTest(a, b))
                .isCloseTo(2 * normal.survivalProbability((u - half) / deviation), within(1e-12));
        TestResult test = MannWhitney.test(Sample.of(a), Sample.of(b));
        assertThat(test.statistic().orElseThrow()).isCloseTo(2 * half - u, within(1e-12));
        assertThat(test.pValue().orElseThrow())
                .isCloseTo(2 * normal.survivalProbability((u - half - 0.5) / deviation), within(1e-12));
    }

    @Test
    void mannWhitneySaysWhatItCannotDo() {
        assertThat(MannWhitney.test(Sample.of(), Sample.of(1)).pValue()).isEmpty();
        assertThat(MannWhitney.test(Sample.of(2, 2), Sample.of(2)).status())
                .hasToString("UNDEFINED(all values are equal)");
        assertThat(MannWhitney.test(Sample.of(1, 3), Sample.of(2, 2)).pValue()).hasValue(1);
    }

    @Test
    void holmAgreesWithTheReferenceInTheOrderGiven() {
        List<OptionalDouble> adjusted = Family.holm(Arrays.stream(GROUPS.numbers("holm.p"))
                .mapToObj(OptionalDouble::of)
                .toList());
        double[] expected = GROUPS.numbers("holm.adjusted");
        for (int i = 0; i < expected.length; i++) {
            assertThat(adjusted.get(i).orElseThrow()).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void anUndefinedContrastStillCountsInItsFamily() {
        List<OptionalDouble> adjusted =
                Family.holm(List.of(OptionalDouble.of(0.02), OptionalDouble.empty(), OptionalDouble.of(0.9)));
        assertThat(adjusted.get(0).orElseThrow()).isCloseTo(0.06, within(1e-15));
        assertThat(adjusted.get(1)).isEmpty();
        assertThat(adjusted.get(2)).hasValue(1);
        assertThat(Family.holm(List.of())).isEmpty();
        assertThatThrownBy(() -> Family.holm(List.of(OptionalDouble.of(1.1)))).hasMessageContaining("(1.1)");
    }

    @Test
    void simultaneousIntervalsShareTheError() {
        assertThat(Family.simultaneousConfidence(0.95, 10)).isCloseTo(0.995, within(1e-15));
        assertThatThrownBy(() -> Family.simultaneousConfidence(0.95, 0)).hasMessageContaining("intervals (0)");
    }
}
