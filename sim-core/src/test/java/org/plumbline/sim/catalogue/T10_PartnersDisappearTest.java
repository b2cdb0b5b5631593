package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.PartnerClosed;
import org.plumbline.sim.fact.PartnerEntered;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: where all partners soon disappear, ties end for that reason and new partners come. */
class T10_PartnersDisappearTest {
    @Test
    void theyGoAndOthersCome() {
        Futures.Watched run = Futures.watch(PartnerWorlds.linked(2).with("ecosystem.turnover", 3.0), 1);
        assertThat(run.facts(TieEnded.class, 0)).anyMatch(end -> end.reason().equals("the partner disappeared"));
        assertThat(run.facts(PartnerClosed.class, -1)).isNotEmpty();
        assertThat(run.facts(PartnerEntered.class, -1)).isNotEmpty().allMatch(entered -> entered.partner() >= 20);
    }
}
