package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.EventVisited;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: somebody goes to events as often as was declared, for hours and money. */
class X01_EventsCostAndTellTest {
    @Test
    void asOftenAsDeclared() {
        assertThat(Futures.watch(PartnerWorlds.linked(2).with("ecosystem.engagement.events", 4.0), 1)
                        .facts(EventVisited.class, 0))
                .hasSizeBetween(7, 8)
                .allMatch(visit -> visit.hours() == 8 && visit.outlay().equals(Money.of(300)));
    }
}
