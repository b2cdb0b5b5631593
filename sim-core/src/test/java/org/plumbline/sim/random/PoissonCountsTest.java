package org.plumbline.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonCountsTest {
    private final PoissonCounts counts = new PoissonCounts();

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.3, 5, 42.5, 700})
    void countsAreThoseOfPlainInversion(double mean) {
        Draws draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        for (int i = 0; i < 2000; i++) {
            double uniform = i == 0 ? Math.nextDown(1.0) : draws.uniform();
            assertThat(counts.count(uniform, mean)).isEqualTo(Samplers.poisson(uniform, mean));
        }
    }

    @Test
    void aNewMeanStartsAnew() {
        assertThat(counts.count(0.9, 50)).isEqualTo(Samplers.poisson(0.9, 50));
        assertThat(counts.count(0.9, 2)).isEqualTo(Samplers.poisson(0.9, 2));
        assertThat(counts.count(0.9, 50)).isEqualTo(Samplers.poisson(0.9, 50));
    }

    @Test
    void refusesWhatInversionRefuses() {
        assertThatThrownBy(() -> counts.count(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts.count(0.5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts.count(0.5, 701)).isInstanceOf(IllegalArgumentException.class);
    }
}
