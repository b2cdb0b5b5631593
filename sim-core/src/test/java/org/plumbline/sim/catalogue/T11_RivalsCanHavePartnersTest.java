package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: no firm has a rule of its own: rivals that want partners find and keep them too. */
class T11_RivalsCanHavePartnersTest {
    @Test
    void theRivalSigns() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(1)
                        .with("ecosystem.engagement.links", 0)
                        .with("ecosystem.engagement.rivalLinks", 2),
                1);
        assertThat(run.facts(PartnerSigned.class, 0)).isEmpty();
        assertThat(run.facts(PartnerSigned.class, 1)).isNotEmpty();
    }
}
