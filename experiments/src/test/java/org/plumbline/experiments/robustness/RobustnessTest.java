package org.plumbline.experiments.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.statistics.Estimate;

class RobustnessTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final double[][] PAYOFFS = {{10, 4, 7, 1}, {6, 6, 6, 6}, {9, 8, 3, 2}, {5, 5, 9, 4}};
    private static final PayoffTable TABLE = new PayoffTable(NAMES, PAYOFFS, true);

    @ParameterizedTest
    @CsvSource({
        "MAXIMUM_REGRET, 5, 4, 6, 5",
        "MEAN_REGRET, 2.75, 2.25, 2.75, 2.5",
        "NINETIETH_PERCENTILE_REGRET, 4.7, 3.7, 5.4, 4.4",
        "WORST_CASE, 1, 6, 2, 4"
    })
    void criteriaOfTheReferenceTable(Criterion criterion, double a, double b, double c, double d) {
        double[] expected = {a, b, c, d};
        PayoffTable costs = new PayoffTable(NAMES, negated(), false);
        for (int s = 0; s < 4; s++) {
            assertThat(criterion.of(TABLE, s)).isCloseTo(expected[s], within(1e-12));
            double sign = criterion == Criterion.WORST_CASE ? -1 : 1;
            assertThat(criterion.of(costs, s)).isCloseTo(sign * expected[s], within(1e-12));
        }
    }

    @Test
    void shareOfScenariosThatAreGoodEnough() {
        double[] expected = {.5, 1, .5, .75};
        PayoffTable costs = new PayoffTable(NAMES, negated(), false);
        for (int s = 0; s < 4; s++) {
            Estimate share = Satisficing.share(TABLE, s, 5, false, 0.95);
            assertThat(share.mean().orElseThrow()).isEqualTo(expected[s]);
            assertThat(share.hasInterval()).isFalse();
            assertThat(share.status().reason().orElse("")).contains("not a random sample");
            assertThat(Satisficing.share(costs, s, -5, false, 0.95).mean().orElseThrow())
                    .isEqualTo(expected[s]);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 40, .0258360258, .1986423352", "0, 20, 0, .1611251581", "20, 20, .8388748419, 1"})
    void sampledScenariosGiveWilsonIntervals(int met, int n, double lower, double upper) {
        double[] row = IntStream.range(0, n).mapToDouble(i -> i < met ? 1 : 0).toArray();
        PayoffTable table = new PayoffTable(List.of("a"), new double[][] {row}, true);
        Estimate interval = Satisficing.share(table, 0, 1, true, 0.95);
        assertThat(interval.lower().orElseThrow()).isCloseTo(lower, within(5e-11));
        assertThat(interval.upper().orElseThrow()).isCloseTo(upper, within(5e-11));
    }

    @Test
    void ranksShowWhereCriteriaDisagree() {
        RobustRanking ranking = RobustRanking.of(TABLE);
        assertThat(ranking.ranks())
                .containsExactly(List.of(2, 1, 4, 2), List.of(3, 1, 3, 2), List.of(3, 1, 4, 2), List.of(4, 1, 3, 2));
        assertThat(ranking.bestByAll()).hasValue(1);
        assertThat(ranking.wonBy(0)).isEmpty();
        RobustRanking split = RobustRanking.of(new PayoffTable(
                List.of("bold", "safe"), new double[][] {{20, 20, 0}, {5, 5, 5}}, true));
        assertThat(split.bestByAll()).isEmpty();
        assertThat(split.wonBy(0))
                .containsExactly(
                        Criterion.MAXIMUM_REGRET, Criterion.MEAN_REGRET, Criterion.NINETIETH_PERCENTILE_REGRET);
        assertThat(split.wonBy(1)).containsExactly(Criterion.WORST_CASE);
    }

    /** Both have the same worst case, so that the first shares one first place; the second has all four. */
    @Test
    void whoSharesOneFirstPlaceIsNotTheBestByAll() {
        RobustRanking ranking = RobustRanking.of(new PayoffTable(
                List.of("ordinary", "better"), new double[][] {{0, 4, 5}, {0, 7, 9}}, true));
        assertThat(ranking.wonBy(0)).containsExactly(Criterion.WORST_CASE);
        assertThat(ranking.bestByAll()).hasValue(1);
    }

    @Test
    void resamplesTakeTheSameFuturesForAllStrategies() {
        double[][][] shared = new double[4][4][30];
        for (int s = 0; s < 4; s++) {
            for (int j = 0; j < 4; j++) {
                for (int r = 0; r < 30; r++) {
                    shared[s][j][r] = PAYOFFS[s][j] + 100 * (r - 14.5);
                }
            }
        }
        ResampledPayoffs resampled = new ReplicatedPayoffs(NAMES, shared, true).resampled(200, DesignStream.open(1));
        double[] expected = {5, 4, 6, 5};
        for (int s = 0; s < 4; s++) {
            Estimate interval = resampled.value(Criterion.MAXIMUM_REGRET, s, 0.95);
            assertThat(interval.mean().orElseThrow()).isCloseTo(expected[s], within(1e-9));
            assertThat(interval.upper().orElseThrow() - interval.lower().orElseThrow())
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void noiseOfAStrategyWidensItsRegret() {
        double[][][] payoffs = {{{9, 11, 10, 8, 12}}, {{4, 16, 0, 9, 26}}};
        ReplicatedPayoffs replicated = new ReplicatedPayoffs(List.of("a", "b"), payoffs, true);
        Estimate interval = replicated.resampled(500, DesignStream.open(1)).value(Criterion.MEAN_REGRET, 0, 0.9);
        assertThat(interval.mean().orElseThrow()).isEqualTo(1);
        assertThat(interval.lower().orElseThrow()).isZero();
        assertThat(interval.upper().orElseThrow()).isGreaterThan(3);
        double[][][] single = {{{9}}, {{4}}};
        ResampledPayoffs once =
                new ReplicatedPayoffs(List.of("a", "b"), single, true).resampled(500, DesignStream.open(1));
        assertThat(List.of(0, 1))
                .allMatch(s -> once.value(Criterion.MEAN_REGRET, s, 0.9).lower().isEmpty());
        assertThatThrownBy(() -> replicated.resampled(5, DesignStream.open(1))).hasMessageContaining("resamples (5)");
    }

    @Test
    void theLeadIsOverTheBestOfTheOthers() {
        double[][][] single = new double[4][4][1];
        double[][][] pair = new double[4][4][2];
        for (int s = 0; s < 4; s++) {
            for (int j = 0; j < 4; j++) {
                single[s][j][0] = PAYOFFS[s][j];
                pair[s][j] = new double[] {PAYOFFS[s][j] - s, PAYOFFS[s][j] + s};
            }
        }
        ResampledPayoffs resampled = new ReplicatedPayoffs(NAMES, pair, true).resampled(400, DesignStream.open(1));
        assertThat(resampled.lead(Criterion.MAXIMUM_REGRET, 1, 0.95).mean().orElseThrow())
                .isEqualTo(1);
        assertThat(resampled.lead(Criterion.WORST_CASE, 1, 0.95).mean().orElseThrow())
                .isEqualTo(2);
        assertThat(resampled.lead(Criterion.WORST_CASE, 0, 0.95).mean().orElseThrow())
                .isEqualTo(-5);
        assertThat(resampled.lead(Criterion.WORST_CASE, 1, 0.95).contains(2)).isTrue();
        assertThat(new ReplicatedPayoffs(NAMES, single, true)
                        .resampled(400, DesignStream.open(1))
                        .lead(Criterion.WORST_CASE, 1, 0.95)
                        .hasInterval())
                .isFalse();
    }

    @Test
    void incompleteTablesAreRefused() {
        assertThatThrownBy(() -> new PayoffTable(NAMES, new double[][] {{1}}, true))
                .hasMessageContaining("not 1");
        assertThatThrownBy(() -> new PayoffTable(List.of("a", "b"), new double[][] {{1, 2}, {1}}, true))
                .hasMessageContaining("b has payoffs in 1 scenarios");
        assertThatThrownBy(() -> new PayoffTable(List.of("a"), new double[][] {{1, Double.NaN}}, true))
                .hasMessageContaining("payoff of a in scenario 2 is NaN");
        assertThatThrownBy(() -> new ReplicatedPayoffs(List.of("a"), new double[][][] {{{1, 2}, {1}}}, true))
                .hasMessageContaining("the same replications");
    }

    private static double[][] negated() {
        return Arrays.stream(PAYOFFS)
                .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                .toArray(double[][]::new);
    }
}
