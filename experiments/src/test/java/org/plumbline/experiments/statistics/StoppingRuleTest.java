package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.statistics.StoppingRule.Stop;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class StoppingRuleTest {
    private static final int SAMPLES = 2000;

    private static final StoppingRule ABSOLUTE = new StoppingRule(false, 0.5, 0.95, 10, 400);

    @ParameterizedTest
    @CsvSource({"10, 5", "100, 5", "101, 5", "119, 5", "120, 6", "1000, 50"})
    void theLookAheadGrowsBeyondAHundred(int n, int ahead) {
        assertThat(StoppingRule.lookAhead(n)).isEqualTo(ahead);
    }

    @Test
    void itStopsWhereAllPrefixesAheadKeepTheTarget() {
        Sample values = normal(400, 1);
        int first = ABSOLUTE.stop(values).orElseThrow().replications();
        for (int n = first; n <= first + StoppingRule.lookAhead(first); n++) {
            assertThat(halfWidth(values, n)).isLessThanOrEqualTo(0.5);
        }
        for (int n = 10; n < first; n++) {
            int from = n;
            assertThat(IntStream.rangeClosed(from, from + StoppingRule.lookAhead(from))
                            .anyMatch(m -> halfWidth(values, m) > 0.5))
                    .as("should not have stopped at " + n)
                    .isTrue();
        }
    }

    @Test
    void moreValuesNeverChangeTheAnswer() {
        Sample values = normal(400, 2);
        Stop stop = ABSOLUTE.stop(values).orElseThrow();
        int needed = stop.replications() + StoppingRule.lookAhead(stop.replications());
        assertThat(ABSOLUTE.stop(prefix(values, needed))).contains(stop);
        assertThat(ABSOLUTE.stop(prefix(values, needed - 1))).isEmpty();
        assertThat(ABSOLUTE.stop(prefix(values, needed + 7))).contains(stop);
    }

    @Test
    void aPrecisionThatDoesNotLastIsNoReasonToStop() {
        double[] values = DoubleStream.generate(() -> 1).limit(40).toArray();
        values[12] = 30;
        assertThat(ABSOLUTE.stop(Sample.of(values))).isEmpty();
        values[12] = 1;
        assertThat(ABSOLUTE.stop(Sample.of(values))).contains(new Stop(10, true));
    }

    @Test
    void theMostAllowedEndsItWithoutPrecision() {
        StoppingRule strict = new StoppingRule(false, 1e-3, 0.95, 10, 50);
        assertThat(strict.stop(normal(49, 3))).isEmpty();
        assertThat(strict.stop(normal(50, 3))).contains(new Stop(50, false));
    }

    @Test
    void aRelativeTargetFollowsTheMean() {
        StoppingRule relative = new StoppingRule(true, 0.05, 0.95, 30, 1000);
        Sample far = Sample.of(normal(1000, 4).values().map(v -> v + 10).toArray());
        assertThat(relative.stop(far).orElseThrow().precise()).isTrue();
        assertThat(relative.stop(normal(1000, 4)).orElseThrow().precise()).isFalse();
    }

    /**
     * Intervals of lognormal means after stopping at half the mean cover less than they promise, as published for these
     * defaults; over 2,000 samples the bounds are four standard errors: false alarm below 1e-4 each.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.5, 0.888", "2, 0.5, 0.669", "1, 0.2, 0.907"})
    void stoppingReducesCoverageAsPublished(double sigma, double target, double published) {
        expectCoverage(new StoppingRule(true, target, 0.95, 30, 4000), sigma, published);
    }

    /** A narrow target takes many runs, so that skewness matters less. */
    @Test
    @Tag("full")
    void aNarrowTargetCoversAlmostAsPromised() {
        expectCoverage(new StoppingRule(true, 0.1, 0.95, 30, 4000), 1, 0.938);
    }

    /** Without stopping too, skewness takes coverage away; it is not the rule that does most of it. */
    @ParameterizedTest
    @CsvSource({"30, 0.883", "600, 0.940"})
    void aFixedNumberOfSkewedRunsCoversAsPublished(int n, double published) {
        Draws draws = Streams.common(11, 0).open(Purpose.TEST, EntityType.WORLD, 0, 10);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            covered += StudentT.mean(lognormal(draws, 1, n), 0.95).contains(Math.exp(0.5)) ? 1 : 0;
        }
        expectShare(covered, published);
    }

    /** The rejected variant that is quoted for this rule: three runs first, and no look ahead. */
    @Test
    void withoutLookAheadFromThreeRunsOnFewerIntervalsCover() {
        Draws draws = Streams.common(11, 0).open(Purpose.TEST, EntityType.WORLD, 0, 11);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            Sample values = lognormal(draws, 1, 4000);
            int n = 3;
            while (halfWidth(values, n) > 0.5 * prefix(values, n).mean()) {
                n++;
            }
            covered += StudentT.mean(prefix(values, n), 0.95).contains(Math.exp(0.5)) ? 1 : 0;
        }
        expectShare(covered, 0.786);
    }

    private static void expectCoverage(StoppingRule rule, double sigma, double published) {
        Draws draws = Streams.common(11, 0).open(Purpose.TEST, EntityType.WORLD, 0, 9);
        double truth = Math.exp(sigma * sigma / 2);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            Sample values = lognormal(draws, sigma, 4000);
            int n = rule.stop(values).orElseThrow().replications();
            covered += StudentT.mean(prefix(values, n), 0.95).contains(truth) ? 1 : 0;
        }
        expectShare(covered, published);
    }

    private static void expectShare(int covered, double published) {
        double error = Math.sqrt(published * (1 - published) / SAMPLES);
        assertThat((double) covered / SAMPLES).isBetween(published - 4 * error, published + 4 * error);
    }

    private static Sample lognormal(Draws draws, double sigma, int n) {
        return Sample.of(DoubleStream.generate(() -> Math.exp(sigma * draws.normal()))
                .limit(n)
                .toArray());
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThatThrownBy(() -> new StoppingRule(true, 0, 0.95, 30, 100)).hasMessageContaining("target (0.0)");
        assertThatThrownBy(() -> new StoppingRule(true, 0.1, 0.95, 1, 100)).hasMessageContaining("atLeast (1)");
        assertThatThrownBy(() -> new StoppingRule(true, 0.1, 0.95, 30, 29)).hasMessageContaining("atMost (29)");
        assertThatThrownBy(() -> new StoppingRule(true, 0.1, Double.NaN, 30, 100))
                .hasMessageContaining("(NaN)");
    }

    private static double halfWidth(Sample values, int n) {
        return StudentT.mean(prefix(values, n), 0.95).halfWidth();
    }

    private static Sample prefix(Sample values, int n) {
        return Sample.of(values.values().limit(n).toArray());
    }

    private static Sample normal(int n, int slot) {
        Draws draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, slot);
        return Sample.of(DoubleStream.generate(draws::normal).limit(n).toArray());
    }
}
