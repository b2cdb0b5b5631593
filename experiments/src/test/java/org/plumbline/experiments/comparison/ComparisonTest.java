package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;

class ComparisonTest {
    private static final Judgement.Named A = new Judgement.Named("a", "fads");
    private static final Judgement.Named B = new Judgement.Named("b", "regulars");

    @Test
    void survivalIsEstimatedAsAShareAndMoneyAsAMean() {
        Comparison comparison = comparison(40, 0, Map.of());
        assertThat(comparison.estimate("a", Outcome.SURVIVAL).method()).isEqualTo(Method.WILSON);
        assertThat(comparison.estimate("a", Outcome.SURVIVAL).mean()).hasValue(0.75);
        assertThat(comparison.estimate("b", Outcome.PROFIT).method()).isEqualTo(Method.T);
    }

    @Test
    void anOutcomeThatIsEmptyInEveryRunIsUndefinedAndNotZero() {
        Estimate estimate = comparison(40, 0, Map.of()).estimate("a", Outcome.LEAD_TIME);
        assertThat(estimate.mean()).isEmpty();
        assertThat(estimate.n()).isZero();
    }

    @Test
    void firmsThatCloseAreToldBesideMoneyOnly() {
        Comparison comparison = comparison(40, 0, Map.of());
        assertThat(comparison.contrast(A, B, Outcome.PROFIT).warnings())
                .anyMatch(warning -> warning.startsWith("Of 100 firms 25 close under fads and 0 under regulars"));
        assertThat(comparison.contrast(A, B, Outcome.SURVIVAL).warnings())
                .noneMatch(warning -> warning.contains("close under"));
    }

    @Test
    void failedFuturesAreCountedAndTooManyRefused() {
        Contrast few = comparison(200, 1, Map.of("a", 1)).contrast(A, B, Outcome.PROFIT);
        assertThat(few.dropped()).isEqualTo(1);
        assertThat(few.verdict()).isNotEqualTo(Verdict.UNDEFINED);
        assertThat(comparison(200, 5, Map.of("a", 5))
                        .contrast(A, B, Outcome.PROFIT)
                        .verdict())
                .isEqualTo(Verdict.UNDEFINED);
    }

    /** Three futures at two points of a design each: three observations, of which two are their means over both. */
    @Test
    void aFutureThatWasMetAtSeveralPointsCountsOnceByItsMean() {
        List<List<RunResult>> results = List.of(
                List.of(result(0, 0, 1), result(0, 10, 1)),
                List.of(result(1, 0, 1), result(1, 20, 1)),
                List.of(result(2, 0, 1), result(2, 500, 1)),
                List.of(result(0, 0, 1), result(0, 30, 1)),
                List.of(result(1, 0, 1), result(1, 80, 1)));
        Comparison comparison = new Comparison(List.of(A, B), results, 0, Map.of(), ComparisonTest::scale);
        assertThat(comparison.points()).isEqualTo(2);
        assertThat(comparison.differentFutures()).isEqualTo(3);
        Estimate difference = comparison.contrast(A, B, Outcome.PROFIT).difference();
        assertThat(difference.n()).as("the third was not finished at one point").isEqualTo(2);
        assertThat(difference.mean()).hasValue((20 + 50) / 2.0);
        assertThat(comparison.estimate("b", Outcome.PROFIT).n()).isEqualTo(2);
        assertThat(comparison.estimate("b", Outcome.SURVIVAL).method()).isNotEqualTo(Method.WILSON);
    }

    @Test
    void manyPairsAreAllPairsAsDeclared() {
        Judgement.Named c = new Judgement.Named("c", "both");
        Comparison comparison = new Comparison(List.of(A, B, c), List.of(), 0, Map.of(), ComparisonTest::scale);
        assertThat(comparison.pairs()).containsExactly(List.of(A, B), List.of(A, c), List.of(B, c));
        assertThat(comparison.contrast(A, c, Outcome.PROFIT).verdict()).isEqualTo(Verdict.UNDEFINED);
    }

    @Test
    void allPairsOnAnOutcomeAreOneFamily() {
        Judgement.Named c = new Judgement.Named("c", "both");
        List<List<RunResult>> results = IntStream.range(0, 30)
                .mapToObj(f -> List.of(
                        result(f, 1000.0 * (f % 7), 1), result(f, 1000.0 * (f % 5), 1), result(f, 700.0 * (f % 11), 1)))
                .toList();
        Comparison comparison = new Comparison(List.of(A, B, c), results, 0, Map.of(), ComparisonTest::scale);
        ContrastFamily family = comparison.family(Outcome.PROFIT);
        double least = family.contrasts().stream()
                .mapToDouble(contrast -> contrast.pValue().orElseThrow())
                .min()
                .orElseThrow();
        assertThat(family.holm().stream()
                        .mapToDouble(p -> p.orElseThrow())
                        .min()
                        .orElseThrow())
                .isEqualTo(Math.min(1, 3 * least));
        assertThat(comparison.family(Outcome.LEAD_TIME).holm()).allMatch(p -> p.isEmpty());
    }

    @Test
    void tiesForTheBestCountForEach() {
        List<List<RunResult>> futures = List.of(
                List.of(result(0, 5, 1), result(0, 7, 1)),
                List.of(result(1, 6, 1), result(1, 6, 1)),
                List.of(result(2, 9, 1), result(2, 8, 1)),
                List.of(result(3, 1, 1), result(3, 2, 1)));
        Comparison comparison = new Comparison(List.of(A, B), futures, 0, Map.of(), ComparisonTest::scale);
        assertThat(comparison.bestShare("a", Outcome.PROFIT)).isEqualTo(0.5);
        assertThat(comparison.bestShare("b", Outcome.PROFIT)).isEqualTo(0.75);
    }

    /** Futures in which b earns 9,000 more, and every fourth firm closes under a. */
    private static Comparison comparison(int futures, int failed, Map<String, Integer> failedRuns) {
        List<List<RunResult>> results = IntStream.range(0, futures)
                .mapToObj(f -> List.of(result(f, 1000.0 * f, f % 4 == 0 ? 0 : 1), result(f, 1000.0 * f + 9000, 1)))
                .toList();
        return new Comparison(List.of(A, B), results, failed, failedRuns, ComparisonTest::scale);
    }

    private static RunResult result(int replication, double profit, double open) {
        return new RunResult(
                1, replication, 260, 0, Map.of(Outcome.PROFIT, profit, Outcome.SURVIVAL, open), Series.NONE);
    }

    private static OutcomeScale scale(Outcome outcome) {
        return new OutcomeScale(outcome, outcome.smallestDifference(500_000), "EUR", "5 years");
    }
}
