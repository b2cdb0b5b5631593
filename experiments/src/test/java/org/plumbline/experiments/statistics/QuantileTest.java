package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.ReferenceValues;

class QuantileTest {
    private static final ReferenceValues QUANTILES = ReferenceValues.of("statistics/quantiles");

    @Test
    void typeSevenAgreesWithTheReference() {
        Sample sample = QUANTILES.sample("sample");
        QUANTILES.agree(Quantile.of(sample, 0.1), "p10");
        QUANTILES.agree(Quantile.of(sample, 0.9), "p90");
        assertThat(Quantile.of(sample, 0)).isEqualTo(1);
        assertThat(Quantile.of(sample, 1)).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource({"50, .5", "50, .9", "100, .9"})
    void ranksAgreeWithTheReference(int n, String p) {
        double[] expected = QUANTILES.numbers(n + "," + p);
        double probability = Double.parseDouble(p);
        int lower = Quantile.lowerRank(n, probability, 0.95);
        int upper = Quantile.upperRank(n, probability, 0.95);
        assertThat(lower).isEqualTo((int) expected[0]);
        assertThat(upper).isEqualTo((int) expected[1]);
        BinomialDistribution below = BinomialDistribution.of(n, probability);
        double coverage = below.cumulativeProbability(upper - 1) - below.cumulativeProbability(lower - 1);
        assertThat(coverage).isCloseTo(expected[2], within(5.1e-11));
    }

    @ParameterizedTest
    @CsvSource({".5", ".75", ".9", ".95"})
    void fewerValuesThanTheReferenceBoundOneSideAtMost(String p) {
        int fewest = (int) QUANTILES.number("fewest." + p);
        assertThat(estimate(fewest, p).hasInterval()).isTrue();
        Estimate fewer = estimate(fewest - 1, p);
        assertThat(fewer.hasInterval()).isFalse();
        assertThat(fewer.mean()).isPresent();
        assertThat(fewer.status().isOk()).isFalse();
    }

    @Test
    void oneSideMayBeBounded() {
        Estimate estimate = estimate(30, ".9");
        assertThat(estimate.lower()).isPresent();
        assertThat(estimate.upper()).isEmpty();
    }

    @Test
    void nothingHasNoQuantile() {
        assertThatThrownBy(() -> Quantile.of(Sample.of(), 0.5)).hasMessageContaining("of 0 values");
        assertThatThrownBy(() -> Quantile.of(Sample.of(1), Double.NaN)).hasMessageContaining("NaN");
        assertThat(Quantile.estimate(Sample.of(), 0.5, 0.95).mean()).isEmpty();
    }

    private static Estimate estimate(int n, String p) {
        Sample sample = Sample.of(IntStream.range(0, n).asDoubleStream().toArray());
        return Quantile.estimate(sample, Double.parseDouble(p), 0.95);
    }
}
