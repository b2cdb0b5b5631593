package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.PartnerChoice;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: without beliefs the two ways of choosing partners are one: no vision is read. */
class T04_WithoutBeliefsAlignmentIsNotReadTest {
    @Test
    void theSameToTheBit() {
        assertThat(Futures.watch(world(PartnerChoice.ALIGNMENT), 1).outcomes())
                .isEqualTo(Futures.watch(world(PartnerChoice.OPPORTUNITY), 1).outcomes());
    }

    private static Worlds world(PartnerChoice choice) {
        return PartnerWorlds.linked(1, Mechanism.BELIEFS).with("ecosystem.engagement.choice", choice);
    }
}
