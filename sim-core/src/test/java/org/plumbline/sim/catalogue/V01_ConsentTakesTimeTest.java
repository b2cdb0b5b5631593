package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.JointProjectBegun;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: the more formally partners work together, the longer joint work waits for consent. */
class V01_ConsentTakesTimeTest {
    @Test
    void weeks() {
        assertThat(Futures.watch(world(1), 1).facts(JointProjectBegun.class, 0))
                .isNotEmpty()
                .allMatch(begun -> begun.delay() == 6);
        assertThat(Futures.watch(world(0), 1).facts(JointProjectBegun.class, 0))
                .isNotEmpty()
                .allMatch(begun -> begun.delay() == 0);
    }

    private static Worlds world(double formality) {
        return PartnerWorlds.inventive(1).with("ecosystem.governance.formality", formality);
    }
}
