package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm that understands what is far from it learns more from the same partners. */
class T09_AbsorptiveCapacityTest {
    @Test
    void more() {
        assertThat(learned(1)).isGreaterThan(learned(0.1));
    }

    private static double learned(double capacity) {
        return Futures.watch(PartnerWorlds.linked(1).with("capacity.absorptiveCapacity", capacity), 1)
                .outcome(Outcome.KNOWLEDGE_FLOW);
    }
}
