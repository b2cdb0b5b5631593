package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a technology provider sells designs that it has finished to its partners. */
class W01_TechnologyProviderTest {
    @Test
    void itActs() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.inventive(3).with("ecosystem.engagement.role", EcosystemRole.TECHNOLOGY_PROVIDER), 1);
        assertThat(run.facts(RolePlayed.class, 0))
                .isNotEmpty()
                .allMatch(played -> played.action().equals("sells it a finished design"))
                .anyMatch(played -> played.amount().cents() > 0);
    }
}
