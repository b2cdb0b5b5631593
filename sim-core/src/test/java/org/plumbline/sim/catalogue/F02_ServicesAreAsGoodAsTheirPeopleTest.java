package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: how good a service is follows the depth of those who deliver it; a product does not mind. */
class F02_ServicesAreAsGoodAsTheirPeopleTest {
    /** Revenue over several futures, so that some service reaches the shelf. */
    private static double revenue(double services, double depth) {
        double sum = 0;
        for (long seed = 1; seed <= 5; seed++) {
            sum += Futures.watch(
                            TinyWorlds.inventive(3)
                                    .with("innovation.kinds.services", services)
                                    .with("innovation.kinds.processes", 0.0)
                                    .with("innovation.kinds.serviceDepth", depth)
                                    .with("innovation.ideaShortfall", 0.0),
                            seed)
                    .outcome(Outcome.REVENUE);
        }
        return sum;
    }

    @Test
    void depthMattersForServicesOnly() {
        assertThat(revenue(0.8, 5)).isNotEqualTo(revenue(0.8, 0));
        assertThat(revenue(0, 5)).isEqualTo(revenue(0, 0));
    }
}
