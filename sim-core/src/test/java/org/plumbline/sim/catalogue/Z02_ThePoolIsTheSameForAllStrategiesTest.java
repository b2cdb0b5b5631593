package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.PartnerClosed;
import org.plumbline.sim.fact.PartnerEntered;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: which partners come and go does not depend on what firms do. */
class Z02_ThePoolIsTheSameForAllStrategiesTest {
    @Test
    void common() {
        Futures.Watched few = Futures.watch(world(1), 1);
        Futures.Watched many = Futures.watch(world(10), 1);
        assertThat(few.facts(PartnerClosed.class, -1)).isNotEmpty().isEqualTo(many.facts(PartnerClosed.class, -1));
        assertThat(few.facts(PartnerEntered.class, -1)).isEqualTo(many.facts(PartnerEntered.class, -1));
    }

    private static Worlds world(int links) {
        return PartnerWorlds.linked(3).with("ecosystem.turnover", 1.0).with("ecosystem.engagement.links", links);
    }
}
