package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a broker carries signals of other markets to its partners. */
class W03_KnowledgeBrokerTest {
    @Test
    void itActs() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(2).with("ecosystem.engagement.role", EcosystemRole.KNOWLEDGE_BROKER), 1);
        assertThat(run.facts(RolePlayed.class, 0))
                .isNotEmpty()
                .allMatch(played -> played.action().equals("tells it what customers elsewhere want"))
                .anyMatch(played -> played.amount().cents() > 0);
    }
}
