package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.JointProjectBegun;
import org.plumbline.sim.fact.JointProjectEnded;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: in joint projects partners bear part of the outlays; with a share of nothing they bear nothing. */
class U02_PartnersBearCostTest {
    @Test
    void shared() {
        Futures.Watched some = Futures.watch(PartnerWorlds.inventive(2), 1);
        assertThat(some.facts(JointProjectBegun.class, 0)).isNotEmpty();
        assertThat(some.facts(JointProjectEnded.class, 0))
                .anyMatch(end -> end.borne().cents() > 0);
        Futures.Watched none = Futures.watch(PartnerWorlds.inventive(2).with("ecosystem.sharing.costShare", 0.0), 1);
        assertThat(none.facts(JointProjectEnded.class, 0))
                .isNotEmpty()
                .allMatch(end -> end.borne().cents() == 0);
    }
}
