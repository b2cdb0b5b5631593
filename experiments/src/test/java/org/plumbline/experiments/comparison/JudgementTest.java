package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.observation.Outcome;

/** From paired outcomes to sentences. Differences are built from blocks of equal values. */
class JudgementTest {
    private static final OutcomeScale PROFIT = new OutcomeScale(Outcome.PROFIT, 5000, "EUR", "5 years");
    private static final OutcomeScale WASTE = new OutcomeScale(Outcome.WASTED_SPEND, 5000, "EUR", "5 years");
    private static final OutcomeScale PEOPLE = new OutcomeScale(Outcome.EMPLOYEES, 1, "EUR", "5 years");
    private static final OutcomeScale SURVIVAL = new OutcomeScale(Outcome.SURVIVAL, 0.05, "EUR", "5 years");
    private static final Judgement.Named FADS = new Judgement.Named("a", "fads");
    private static final Judgement.Named REGULARS = new Judgement.Named("b", "regulars");

    @Test
    void oneFutureIsTooFew() {
        Contrast contrast = contrast(PROFIT, Sample.of(3));
        assertThat(contrast.verdict()).isEqualTo(Verdict.UNDEFINED);
        assertThat(contrast.sentence())
                .isEqualTo("Too few runs to say which of fads and regulars is ahead on profit over 5 years.");
        assertThat(contrast.warnings()).contains("No verdict: fewer than two complete pairs.");
        assertThat(contrast.difference().mean()).hasValue(3);
        assertThat(contrast.difference().hasInterval()).isFalse();
    }

    @Test
    void noDifferenceAnywhereIsIdentical() {
        Contrast contrast = contrast(PROFIT, block(50, 0));
        assertThat(contrast.sentence())
                .isEqualTo("On profit over 5 years fads and regulars came out exactly the same in all 50 futures.");
        assertThat(contrast.ahead()).isEmpty();
        assertThat(contrast.warnings()).isEmpty();
        assertThat(contrast.difference().method()).isEqualTo(Method.IDENTICAL);
        assertThat(contrast.pValue()).isEmpty();
    }

    @Test
    void smallDifferencesAreTheSame() {
        Contrast contrast = contrast(PROFIT, block(100, 3000, 100, 2000));
        assertThat(contrast.verdict()).isEqualTo(Verdict.SAME);
        assertThat(contrast.sentence())
                .isEqualTo("On profit over 5 years regulars and fads come out about the same; the difference is smaller"
                        + " than 5,000 EUR.");
    }

    @Test
    void undecidedSaysHowManyWouldShow() {
        Contrast contrast = contrast(PROFIT, block(55, 100_000, 45, -100_000));
        assertThat(contrast.verdict()).isEqualTo(Verdict.UNDECIDED);
        // s = 100,000; (z.975 + z.80)^2 (s / 5000)^2 = 3140, two more for t, at two digits.
        assertThat(contrast.sentence())
                .isEqualTo("These 100 futures cannot tell fads and regulars apart on profit over 5 years. About 3,100"
                        + " would show a difference of 5,000 EUR.");
    }

    @Test
    void undecidedWithAVastSpreadNamesNoNumber() {
        assertThat(contrast(PROFIT, block(55, 1e7, 45, -1e7)).sentence())
                .endsWith("More than 100,000 would show a difference of 5,000 EUR.");
    }

    @Test
    void undecidedAfterEnoughFuturesSaysTheRange() {
        // s = 16,900, so that 100 futures find 5,000 with more than 80 %; the mean is 2,720, its error 1,687.
        Contrast contrast = contrast(PROFIT, block(58, 17_000, 42, -17_000));
        assertThat(contrast.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(contrast.sentence())
                .endsWith("On average regulars may be up to 6,066 EUR ahead or up to 626 EUR behind (95 %).");
    }

    @Test
    void moreOftenKeepsTheMeanOpen() {
        Contrast contrast = contrast(PROFIT, block(62, 60_000, 35, -90_000, 3, 0));
        assertThat(contrast.verdict()).isEqualTo(Verdict.MORE_OFTEN);
        assertThat(contrast.sentence())
                .isEqualTo(
                        "On profit over 5 years regulars wins more often (62 of 100, behind in 35, equal in 3), yet on"
                                + " average the two cannot be told apart.");
        assertThat(contrast.ahead()).contains("b");
    }

    @Test
    void mixedSaysWhoWinsBig() {
        Contrast contrast = contrast(PROFIT, block(120, 6000, 80, -50_000));
        assertThat(contrast.verdict()).isEqualTo(Verdict.MIXED);
        assertThat(contrast.sentence())
                .isEqualTo("On profit over 5 years regulars wins more often (60 of 100, behind in 40), yet"
                        + " fads earns more on average: when fads wins, it wins big.");
    }

    @Test
    void veryLikelyCountsBothWays() {
        Contrast contrast = contrast(PROFIT, block(182, 30_000, 18, -1000));
        assertThat(contrast.verdict()).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(contrast.sentence())
                .isEqualTo("regulars very likely ends ahead of fads on profit over 5 years: in 91 of 100 simulated"
                        + " futures (182 of 200); in 9 it does not.");
    }

    @Test
    void nearlyAlwaysIsVirtuallyCertain() {
        Contrast contrast = contrast(PROFIT, block(1999, 30_000, 1, -1000));
        assertThat(contrast.sentence())
                .isEqualTo(
                        "regulars is virtually certain to end ahead of fads on profit over 5 years: in more than 99 of"
                                + " 100 simulated futures (1,999 of 2,000); in fewer than 1 it does not.");
    }

    @Test
    void tiesKeepAVerdictFromClaimingAllFutures() {
        Contrast contrast = contrast(PROFIT, block(60, 30_000, 2, -1000, 38, 0));
        assertThat(contrast.verdict()).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(contrast.sentence())
                .isEqualTo("Where the two differ, regulars very likely ends ahead of fads on profit over 5 years: in 60"
                        + " of 100 simulated futures; behind in 2, equal in 38.");
    }

    @Test
    void likelyNamesTies() {
        Contrast contrast = contrast(PROFIT, block(74, 30_000, 24, -10_000, 2, 0));
        assertThat(contrast.sentence())
                .isEqualTo("regulars is ahead of fads on profit over 5 years more often than not: in 74 of 100 futures;"
                        + " behind in 24, equal in 2.");
        assertThat(contrast.aBetter()).isEqualTo(24);
        assertThat(contrast.ties()).isEqualTo(2);
        assertThat(contrast.bBetter()).isEqualTo(74);
    }

    @Test
    void anIntervalThatReachesIntoWhatDoesNotMatterSaysSo() {
        assertThat(contrast(PROFIT, block(80, 8000, 20, -8000)).sentence())
                .endsWith("The mean difference may be smaller than 5,000 EUR: whether it matters is open.");
    }

    @Test
    void slightIsNearATossUp() {
        assertThat(contrast(PROFIT, block(58, 60_000, 42, -20_000)).sentence())
                .isEqualTo("On profit over 5 years regulars is ahead on average, near a toss-up: 58 of 100 futures,"
                        + " against 42 for fads.");
    }

    @Test
    void lessIsBetterTurnsTheCountsAndNotTheDifference() {
        Contrast contrast = contrast(WASTE, block(182, -30_000, 18, 1000));
        assertThat(contrast.difference().mean().orElseThrow()).isNegative();
        assertThat(contrast.bBetter()).isEqualTo(182);
        assertThat(contrast.ahead()).contains("b");
        assertThat(contrast.sentence()).startsWith("regulars very likely ends ahead of fads on wasted spend");
    }

    @Test
    void anOutcomeWithoutABetterSideIsHigherNotAhead() {
        assertThat(contrast(PEOPLE, block(74, 8, 26, -3)).sentence())
                .isEqualTo(
                        "regulars is higher than fads on people at the end over 5 years more often than not: in 74 of"
                                + " 100 futures; lower in 26.");
    }

    @Test
    void yesOrNoIsWordedAsRisks() {
        Sample openA = ones(66, 34);
        Sample openB = ones(72, 28);
        Contrast contrast = judge(SURVIVAL, PairedObservations.of(openA, openB));
        assertThat(contrast.sentence())
                .startsWith(
                        "Out of 100 firms like this, 34 close within 5 years under fads and 28 under regulars; 66 and"
                                + " 72 stay open. ");
        assertThat(contrast.verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(contrast.sentence())
                .contains(
                        "Where the two differ, regulars is ahead of fads on survival over 5 years more often than not:"
                                + " in 6 of 100 futures; behind in 0, equal in 94. The mean difference may be smaller than"
                                + " 5 of 100");
    }

    @Test
    void failedRunsAreCountedAndTooManyRefused() {
        PairedObservations.Builder pairs = new PairedObservations.Builder();
        block(198, 8000).values().forEach(d -> pairs.add(OptionalDouble.of(0), OptionalDouble.of(d)));
        pairs.addFailed(2, 1, 2);
        Contrast accepted = judge(PROFIT, pairs.build());
        assertThat(accepted.verdict()).isEqualTo(Verdict.VERY_LIKELY);
        assertThat(accepted.warnings())
                .contains("Of 200 futures 2 were left out because a run failed and 0 because the outcome is empty under"
                        + " one strategy or both.");

        PairedObservations.Builder more = new PairedObservations.Builder();
        block(197, 8000).values().forEach(d -> more.add(OptionalDouble.of(0), OptionalDouble.of(d)));
        more.addFailed(3, 2, 2);
        Contrast refused = judge(PROFIT, more.build());
        assertThat(refused.verdict()).isEqualTo(Verdict.UNDEFINED);
        assertThat(refused.difference().mean()).isEmpty();
        assertThat(refused.pValue()).isEmpty();
        assertThat(refused.warnings()).anyMatch(w -> w.contains("a run failed in 3 of 200 futures"));
    }

    @Test
    void failuresOfOneStrategyAloneAreRefused() {
        PairedObservations.Builder pairs = new PairedObservations.Builder();
        block(1990, 8000).values().forEach(d -> pairs.add(OptionalDouble.of(0), OptionalDouble.of(d)));
        pairs.addFailed(10, 10, 0);
        assertThat(pairs.build().refusal())
                .hasValueSatisfying(r -> assertThat(r).contains("10 and 0 of 2000"));
    }

    @Test
    void emptyOutcomesAreLeftOutWithTheirCount() {
        PairedObservations pairs = new PairedObservations.Builder()
                .add(OptionalDouble.of(1), OptionalDouble.of(20_000))
                .add(OptionalDouble.empty(), OptionalDouble.of(2))
                .add(OptionalDouble.of(1), OptionalDouble.of(20_001))
                .build();
        Contrast contrast = judge(PROFIT, pairs);
        assertThat(contrast.difference().n()).isEqualTo(2);
        assertThat(contrast.warnings()).anyMatch(w -> w.contains("1 because the outcome is empty"));
        assertThat(contrast.warnings()).anyMatch(w -> w.contains("Only 2 futures"));
    }

    @Test
    void swappingTheStrategiesSwapsEverythingElse() {
        Sample zero = block(200, 0);
        Sample other = block(120, 29_000, 70, -4000, 10, 0);
        Contrast there = judge(PROFIT, PairedObservations.of(zero, other));
        Contrast back = Judgement.of(REGULARS, FADS, PROFIT, PairedObservations.of(other, zero), Optional.empty());
        assertThat(back.verdict()).isEqualTo(there.verdict());
        assertThat(back.ahead()).isEqualTo(there.ahead());
        assertThat(back.sentence()).isEqualTo(there.sentence());
        assertThat(back.aBetter()).isEqualTo(there.bBetter());
        assertThat(back.difference().mean().orElseThrow())
                .isEqualTo(-there.difference().mean().orElseThrow());
    }

    @Test
    void aFewExtremeFuturesMakeTheIntervalNominal() {
        assertThat(contrast(PROFIT, block(195, 1, 5, 5_000_000)).warnings()).anyMatch(w -> w.contains("nominal"));
        assertThat(contrast(PROFIT, block(100, 1, 100, 5000)).warnings()).noneMatch(w -> w.contains("nominal"));
    }

    @Test
    void pairingThatDoesNotHelpIsSaid() {
        Contrast contrast = judge(PROFIT, PairedObservations.of(block(50, 1, 50, 3), block(50, 3, 50, 1)));
        assertThat(contrast.warnings()).anyMatch(w -> w.startsWith("Pairing did not help"));
    }

    @Test
    void moneyIsFollowedByTheFirmsThatClosed() {
        Closures closures = new Closures(4, 8, 0, 188);
        Contrast contrast = Judgement.of(
                FADS, REGULARS, PROFIT, PairedObservations.of(block(200, 0), block(200, 9000)), Optional.of(closures));
        assertThat(contrast.warnings())
                .contains("Of 100 firms 6 close under fads and 2 under regulars; a closed firm's later losses are not"
                        + " counted.");
        Contrast people = Judgement.of(
                FADS, REGULARS, PEOPLE, PairedObservations.of(block(200, 0), block(200, 9)), Optional.of(closures));
        assertThat(people.warnings()).noneMatch(w -> w.contains("close under"));
    }

    private static Contrast contrast(OutcomeScale scale, Sample differences) {
        Sample zero = Sample.of(new double[differences.size()]);
        return judge(scale, PairedObservations.of(zero, differences));
    }

    private static Contrast judge(OutcomeScale scale, PairedObservations pairs) {
        return Judgement.of(FADS, REGULARS, scale, pairs, Optional.empty());
    }

    /** Blocks of equal values: count, value, count, value and so on. */
    private static Sample block(double... countsAndValues) {
        DoubleStream values = DoubleStream.empty();
        for (int i = 0; i < countsAndValues.length; i += 2) {
            double[] part = new double[(int) countsAndValues[i]];
            Arrays.fill(part, countsAndValues[i + 1]);
            values = DoubleStream.concat(values, Arrays.stream(part));
        }
        return Sample.of(values.toArray());
    }

    private static Sample ones(int ones, int zeros) {
        return block(ones, 1, zeros, 0);
    }
}
