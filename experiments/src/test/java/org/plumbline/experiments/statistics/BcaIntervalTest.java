package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class BcaIntervalTest {
    private static final ReferenceValues QUANTILES = ReferenceValues.of("statistics/quantiles");
    private static final Sample DATA = QUANTILES.sample("sample");

    @Test
    void overAllResamplesItAgreesWithTheReference() {
        BcaInterval interval = BcaInterval.of(DATA, Sample::mean, 0.95, allMeans(1));
        QUANTILES.agree(interval.estimate().lower(), "bca.lower");
        QUANTILES.agree(interval.estimate().upper(), "bca.upper");
        QUANTILES.agree(interval.acceleration(), "bca.acceleration");
        QUANTILES.agree(interval.bias(), "bca.bias");
        assertThat(interval.rough()).isTrue();
    }

    @Test
    void negatedDataGiveTheNegatedInterval() {
        Sample negated = Sample.of(DATA.values().map(v -> -v).toArray());
        Estimate estimate =
                BcaInterval.of(negated, Sample::mean, 0.95, allMeans(-1)).estimate();
        assertThat(estimate.lower().orElseThrow()).isCloseTo(-QUANTILES.number("bca.upper"), within(1e-8));
        assertThat(estimate.upper().orElseThrow()).isCloseTo(-QUANTILES.number("bca.lower"), within(1e-8));
    }

    /** Resamples equal to the estimate, moved up by a hair, are counted as a strict comparison would count them. */
    @Test
    void countingOnlySmallerResamplesWouldNotTurnWithTheData() {
        strict(1, "bca.strict.lower", "bca.strict.upper");
        strict(-1, "bca.strict.negated.lower", "bca.strict.negated.upper");
    }

    private static void strict(int sign, String lower, String upper) {
        Sample data = Sample.of(DATA.values().map(v -> sign * v).toArray());
        double hair = 1e-9;
        Sample means = Sample.of(allMeans(sign)
                .values()
                .map(v -> Math.abs(v - data.mean()) < hair / 2 ? v + hair : v)
                .toArray());
        Estimate estimate = BcaInterval.of(data, Sample::mean, 0.95, means).estimate();
        assertThat(estimate.lower().orElseThrow()).isCloseTo(QUANTILES.number(lower), within(1e-8));
        assertThat(estimate.upper().orElseThrow()).isCloseTo(QUANTILES.number(upper), within(1e-8));
    }

    @Test
    void aSampleOfResamplesComesNearAndIsRepeatable() {
        Estimate estimate = BcaInterval.of(DATA, Sample::mean, 0.95, draws()).estimate();
        assertThat(estimate.lower().orElseThrow()).isCloseTo(QUANTILES.number("bca.lower"), within(0.3));
        assertThat(estimate.upper().orElseThrow()).isCloseTo(QUANTILES.number("bca.upper"), within(0.3));
        assertThat(BcaInterval.of(DATA, Sample::mean, 0.95, draws()).estimate()).isEqualTo(estimate);
    }

    @Test
    void constantDataAreAPoint() {
        Sample constant = Sample.of(0.1, 0.1, 0.1, 0.1);
        Estimate estimate =
                BcaInterval.of(constant, Sample::mean, 0.95, draws()).estimate();
        assertThat(estimate.method()).isEqualTo(Method.CONSTANT);
        assertThat(estimate.lower()).hasValue(0.1);
    }

    @Test
    void anEstimateBeyondAllResamplesHasNoInterval() {
        Estimate estimate =
                BcaInterval.of(DATA, Sample::mean, 0.95, Sample.of(1, 2, 3)).estimate();
        assertThat(estimate.hasInterval()).isFalse();
        assertThat(estimate.mean()).hasValue(9);
    }

    @Test
    void oneValueIsRefused() {
        assertThatThrownBy(() -> BcaInterval.of(Sample.of(1), Sample::mean, 0.95, draws()))
                .hasMessageContaining("at least 2 values, not 1");
    }

    private static Draws draws() {
        return Streams.common(1, 0).open(Purpose.RESAMPLING, EntityType.WORLD, 0, 0);
    }

    private static Sample allMeans(int sign) {
        int n = DATA.size();
        int resamples = (int) Math.pow(n, n);
        double[] means = new double[resamples];
        for (int code = 0; code < resamples; code++) {
            double sum = 0;
            for (int i = 0, rest = code; i < n; i++, rest /= n) {
                sum += DATA.get(rest % n);
            }
            means[code] = sign * sum / n;
        }
        return Sample.of(means);
    }
}
