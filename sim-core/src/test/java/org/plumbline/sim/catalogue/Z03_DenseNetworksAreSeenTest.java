package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a denser network is measured as denser. */
class Z03_DenseNetworksAreSeenTest {
    @Test
    void denser() {
        assertThat(density(0.6)).isGreaterThan(density(0.1));
    }

    private static double density(double declared) {
        return Futures.watch(PartnerWorlds.linked(1).with("ecosystem.density", declared), 1)
                .outcome(Outcome.NETWORK_DENSITY);
    }
}
