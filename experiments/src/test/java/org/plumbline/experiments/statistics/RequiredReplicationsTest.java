package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.ReferenceValues;

class RequiredReplicationsTest {
    private static final ReferenceValues REPLICATIONS = ReferenceValues.of("statistics/replications");

    @Test
    void halfWidthsAgreeWithTheReference() {
        long n = RequiredReplications.forHalfWidth(
                REPLICATIONS.number("halfWidth.s"), REPLICATIONS.number("halfWidth.h"), 0.95);
        REPLICATIONS.agree((double) n, "halfWidth.n");
        REPLICATIONS.agree((double) RequiredReplications.forHalfWidth(10, 1, 0.95), "halfWidthTen.n");
    }

    @Test
    void powerAgreesWithTheReference() {
        REPLICATIONS.agree((double) RequiredReplications.forPower(0.5, 1, 0.9, 0.95), "power.half.90");
        REPLICATIONS.agree((double) RequiredReplications.forPower(0.25, 1, 0.8, 0.95), "power.quarter.80");
        REPLICATIONS.agree((double) RequiredReplications.forEquivalence(0.5, 1, 0.9, 0.95), "tost.half.90");
    }

    @ParameterizedTest
    @CsvSource({"2.0, 10, 1.5", "-1.0, 5, 2.0", "30, 7, 38"})
    void theNoncentralDistributionAgreesWithTheReference(String t, String nu, String delta) {
        double probability = NoncentralT.cumulativeProbability(
                Double.parseDouble(t), Double.parseDouble(nu), Double.parseDouble(delta));
        REPLICATIONS.agree(probability, "nct." + t + "," + nu + "," + delta);
    }

    @Test
    void extremesEndAtOnce() {
        assertThat(RequiredReplications.forHalfWidth(0, 1, 0.95)).isEqualTo(2);
        assertThat(RequiredReplications.forPower(1, 0, 0.8, 0.95)).isEqualTo(2);
        assertThat(RequiredReplications.forPower(1e9, 1, 0.8, 0.95)).isEqualTo(2);
        assertThat(RequiredReplications.forPower(1e-6, 1, 0.8, 0.95)).isBetween(7_848_800_000_000L, 7_849_000_000_000L);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> RequiredReplications.forHalfWidth(1, 0, 0.95))
                .hasMessageContaining("half-width (0.0)");
        assertThatThrownBy(() -> RequiredReplications.forPower(Double.NaN, 1, 0.8, 0.95))
                .hasMessageContaining("difference (NaN)");
        assertThatThrownBy(() -> RequiredReplications.forPower(1, -1, 0.8, 0.95))
                .hasMessageContaining("(-1.0)");
    }
}
