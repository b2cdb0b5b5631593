package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ConsortiumMet;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a consortium meets each quarter for its dues, and its members learn. */
class X02_ConsortiumPoolsKnowledgeTest {
    @Test
    void eachQuarter() {
        assertThat(Futures.watch(PartnerWorlds.linked(1).with("ecosystem.engagement.dues", Money.of(4_000)), 1)
                        .facts(ConsortiumMet.class, 0))
                .hasSize(4)
                .allMatch(met -> met.dues().equals(Money.of(1_000)))
                .anyMatch(met -> met.depth() > 0);
        assertThat(Futures.watch(PartnerWorlds.linked(1), 1).facts(ConsortiumMet.class, 0))
                .isEmpty();
    }
}
