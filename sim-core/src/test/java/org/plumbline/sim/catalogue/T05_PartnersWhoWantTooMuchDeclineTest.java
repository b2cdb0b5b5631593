package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.EngagementTaken;
import org.plumbline.sim.fact.PartnerDeclined;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: partners whose reservation exceeds anything the firm can promise say no, and asking still costs money. */
class T05_PartnersWhoWantTooMuchDeclineTest {
    @Test
    void nobodySigns() {
        Futures.Watched run = Futures.watch(PartnerWorlds.linked(1).with("ecosystem.reservation", Money.of(1e7)), 1);
        assertThat(run.facts(PartnerDeclined.class, 0)).isNotEmpty();
        assertThat(run.facts(PartnerSigned.class, 0)).isEmpty();
        assertThat(run.facts(EngagementTaken.class, 0))
                .anyMatch(step ->
                        step.step().equals("asks candidates") && step.outlay().cents() > 0);
    }
}
