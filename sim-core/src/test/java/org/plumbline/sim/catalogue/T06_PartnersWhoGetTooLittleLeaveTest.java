package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a partner who after a year got less than it must leaves, and one that needs nothing stays. */
class T06_PartnersWhoGetTooLittleLeaveTest {
    private static final String REASON = "the partner got less than it must";

    @Test
    void afterAYear() {
        Futures.Watched poor = Futures.watch(
                PartnerWorlds.linked(2)
                        .with("ecosystem.reservation", Money.of(20))
                        .with("ecosystem.exchange.learning", 0.0),
                1);
        assertThat(poor.facts(TieEnded.class, 0))
                .filteredOn(end -> end.reason().equals(REASON))
                .isNotEmpty()
                .allMatch(end -> end.weeks() >= 52 && end.weeks() < 53);
        assertThat(Futures.watch(PartnerWorlds.linked(2), 1).facts(TieEnded.class, 0))
                .noneMatch(end -> end.reason().equals(REASON));
    }
}
