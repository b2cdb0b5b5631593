package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;

/** The table of verdicts, row by row, at its edges. The smallest difference that matters is 10. */
class VerdictTest {
    private static final double M = 10;
    private static final Tally LEAD = new Tally(9, 10, 81);
    private static final Tally EVEN = new Tally(50, 0, 50);

    @Test
    void aRefusalComesBeforeEverything() {
        Evidence evidence = new Evidence(
                new Tally(0, 5, 0), interval(0, 0, 0.95), 1, interval(0, 0, 0.90), Optional.of("failed runs"));
        assertThat(Verdict.of(evidence, M)).isEqualTo(Verdict.UNDEFINED);
    }

    @Test
    void onlyTiesAreIdenticalEvenThoughTheyAreAlsoTheSame() {
        assertThat(verdict(new Tally(0, 5, 0), 0, 0)).isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void theSameNeedsTheNarrowIntervalInsideWithoutItsEnds() {
        assertThat(verdict(LEAD, interval(1, 12), narrow(2, 9.999))).isEqualTo(Verdict.SAME);
        assertThat(verdict(LEAD, interval(1, 12), narrow(2, 10))).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(EVEN, interval(-12, 1), narrow(-9.999, 0))).isEqualTo(Verdict.SAME);
        assertThat(verdict(EVEN, interval(-12, 1), narrow(-10, 0))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aDifferenceOfExactlyTheSmallestThatMattersIsNotTheSame() {
        assertThat(verdict(new Tally(0, 0, 5), 10, 10)).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(verdict(new Tally(0, 0, 5), 9, 9)).isEqualTo(Verdict.SAME);
    }

    @Test
    void whereNothingIsTooSmallToMatterNothingIsTheSame() {
        Evidence evidence = evidence(EVEN, interval(-1, 1), narrow(-0.5, 0.5));
        assertThat(Verdict.of(evidence, 0)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void undecidedNeedsZeroInTheIntervalEndsIncluded() {
        assertThat(verdict(EVEN, 0, 40)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(EVEN, -40, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(EVEN, Double.MIN_VALUE, 40)).isEqualTo(Verdict.SLIGHT);
    }

    @Test
    void moreOftenBeginsWhereWilsonLeavesTheEvenChance() {
        // Wilson's interval of 60 of 100 is (.5020, .6906), that of 59 of 100 (.4921, .6813).
        assertThat(verdict(new Tally(41, 0, 59), -1, 40)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(new Tally(40, 0, 60), -1, 40)).isEqualTo(Verdict.MORE_OFTEN);
        assertThat(verdict(new Tally(60, 0, 40), -1, 40)).isEqualTo(Verdict.MORE_OFTEN);
    }

    @Test
    void tiesAreNoEvidenceForEitherSide() {
        assertThat(verdict(new Tally(40, 900, 60), -1, 40)).isEqualTo(Verdict.MORE_OFTEN);
        assertThat(verdict(new Tally(9, 900, 91), 20, 40)).isEqualTo(Verdict.VERY_LIKELY);
    }

    @Test
    void mixedNeedsMeanAndMajorityOnDifferentSides() {
        assertThat(verdict(new Tally(40, 0, 60), -40, -1)).isEqualTo(Verdict.MIXED);
        assertThat(verdict(new Tally(60, 0, 40), 1, 40)).isEqualTo(Verdict.MIXED);
        assertThat(verdict(new Tally(5, 0, 95), -40, -20)).isEqualTo(Verdict.MIXED);
        assertThat(verdict(EVEN, 1, 40)).isEqualTo(Verdict.SLIGHT);
        assertThat(verdict(EVEN, -40, -1)).isEqualTo(Verdict.SLIGHT);
    }

    @Test
    void veryLikelyBeginsAtNinetyOfAHundredAndAtTheSmallestDifference() {
        assertThat(verdict(new Tally(10, 0, 90), 10, 40)).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(verdict(new Tally(90, 0, 10), -40, -10)).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(verdict(new Tally(101, 0, 899), 10, 40)).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(new Tally(10, 0, 90), 9.999, 40)).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(new Tally(90, 0, 10), -40, -9.999)).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void likelyBeginsAtSixtySixOfAHundred() {
        assertThat(verdict(new Tally(34, 0, 66), 20, 40)).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(new Tally(341, 0, 659), 20, 40)).isEqualTo(Verdict.SLIGHT);
    }

    @Test
    void everyVerdictIsReachedAndMirrored() {
        Tally[] tallies = {LEAD, EVEN, new Tally(40, 0, 60), new Tally(0, 3, 0), new Tally(30, 0, 70)};
        double[][] intervals = {{-40, -20}, {-40, -1}, {-12, 30}, {-5, 5}, {1, 40}, {20, 40}};
        for (Tally tally : tallies) {
            for (double[] ends : intervals) {
                Tally mirrored = new Tally(tally.bBetter(), tally.ties(), tally.aBetter());
                assertThat(verdict(mirrored, -ends[1], -ends[0])).isEqualTo(verdict(tally, ends[0], ends[1]));
            }
        }
    }

    @Test
    void aSmallestDifferenceMustBeANumberOfAtLeastZero() {
        Evidence evidence = evidence(EVEN, interval(-1, 1), narrow(-0.5, 0.5));
        assertThatThrownBy(() -> Verdict.of(evidence, Double.NaN)).hasMessageContaining("(NaN)");
        assertThatThrownBy(() -> Verdict.of(evidence, -1)).hasMessageContaining("(-1.0)");
    }

    private static Verdict verdict(Tally tally, double lower, double upper) {
        return verdict(tally, interval(lower, upper), narrow(lower, upper));
    }

    private static Verdict verdict(Tally tally, Estimate interval, Estimate narrow) {
        return Verdict.of(evidence(tally, interval, narrow), M);
    }

    private static Evidence evidence(Tally tally, Estimate interval, Estimate narrow) {
        return new Evidence(tally, interval, 1, narrow, Optional.empty());
    }

    private static Estimate interval(double lower, double upper) {
        return interval(lower, upper, 0.95);
    }

    private static Estimate narrow(double lower, double upper) {
        return interval(lower, upper, 0.90);
    }

    private static Estimate interval(double lower, double upper, double confidence) {
        return Estimate.of((lower + upper) / 2, lower, upper, confidence, 100, Method.PAIRED_T);
    }
}
