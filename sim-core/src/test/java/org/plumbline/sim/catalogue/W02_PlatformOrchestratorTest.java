package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an orchestrator hosts its partners for a fee. */
class W02_PlatformOrchestratorTest {
    @Test
    void itActs() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(2).with("ecosystem.engagement.role", EcosystemRole.PLATFORM_ORCHESTRATOR), 1);
        assertThat(run.facts(RolePlayed.class, 0))
                .isNotEmpty()
                .allMatch(played -> played.action().equals("hosts its dealings with the others"))
                .anyMatch(played -> played.amount().cents() > 0);
    }
}
