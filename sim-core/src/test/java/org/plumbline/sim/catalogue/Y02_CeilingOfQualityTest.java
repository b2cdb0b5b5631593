package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: above the ceiling more quality sells no better: two firms of unlike quality then sell alike. */
class Y02_CeilingOfQualityTest {
    @Test
    void nothingGained() {
        double high = Futures.watch(TinyWorlds.inventive(3).with("market.disruption.ceiling", 20.0), 1)
                .outcome(Outcome.REVENUE);
        double low = Futures.watch(TinyWorlds.inventive(3).with("market.disruption.ceiling", 0.0), 1)
                .outcome(Outcome.REVENUE);
        assertThat(low).isNotEqualTo(high);
    }
}
