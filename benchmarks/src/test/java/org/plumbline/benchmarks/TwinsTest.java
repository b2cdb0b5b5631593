package org.plumbline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Twins;

/** A comparison is worth something when both sides do the same. */
class TwinsTest {
    @Test
    void theTwinLivesTheSameFuture() {
        ModelParameters bakery = Futures.bakery();
        for (long replication = 0; replication < 3; replication++) {
            assertThat(Twins.onPlainLoops(bakery, 1, replication)).isEqualTo(Twins.onMason(bakery, 1, replication));
            assertThat(Twins.events(bakery, 1, replication)).isGreaterThan(1000);
        }
    }

    @Test
    void theUsualFutureIsOfUsualSize() {
        ModelParameters usual = Futures.usual();
        assertThat(usual.horizon().years()).isEqualTo(10);
        assertThat(usual.firm().employees()).isEqualTo(12);
        assertThat(usual.background().rivals()).isEqualTo(12);
        assertThat(usual.market().simulatedCustomers() * 13).isBetween(390, 410);
    }
}
