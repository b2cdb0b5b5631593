package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.DisputeBrokeOut;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: disputes take hours and end ties; without their cause there are none. */
class V03_DisputesCostHoursTest {
    @Test
    void theyBreak() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(2)
                        .with("ecosystem.governance.disputes", 12.0)
                        .with("ecosystem.governance.formality", 0.0),
                1);
        assertThat(run.facts(DisputeBrokeOut.class, 0)).isNotEmpty().anyMatch(dispute -> dispute.hours() > 0);
        assertThat(run.facts(TieEnded.class, 0)).anyMatch(end -> end.reason().contains("trusted"));
        assertThat(Futures.watch(PartnerWorlds.linked(2).with("ecosystem.governance.disputes", 0.0), 1)
                        .facts(DisputeBrokeOut.class, 0))
                .isEmpty();
    }
}
