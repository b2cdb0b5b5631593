package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a connector introduces its partners to customers. */
class W04_MarketConnectorTest {
    @Test
    void itActs() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(2).with("ecosystem.engagement.role", EcosystemRole.MARKET_CONNECTOR), 1);
        assertThat(run.facts(RolePlayed.class, 0))
                .isNotEmpty()
                .allMatch(played -> played.action().equals("introduces it to customers"))
                .anyMatch(played -> played.amount().cents() > 0);
    }
}
