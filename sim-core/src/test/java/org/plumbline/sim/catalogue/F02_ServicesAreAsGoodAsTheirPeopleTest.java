package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: how good a service is follows the depth of those who deliver it; a product does not mind. */
class F02_ServicesAreAsGoodAsTheirPeopleTest {
    private static double revenue(double services, double depth) {
        return Futures.watch(
                        TinyWorlds.inventive(3)
                                .with("innovation.kinds.services", services)
                                .with("innovation.kinds.serviceDepth", depth)
                                .with("innovation.ideaShortfall", 0.0),
                        1)
                .outcome(Outcome.REVENUE);
    }

    @Test
    void depthMattersForServicesOnly() {
        assertThat(revenue(0.8, 5)).isNotEqualTo(revenue(0.8, 0));
        assertThat(revenue(0, 5)).isEqualTo(revenue(0, 0));
    }
}
