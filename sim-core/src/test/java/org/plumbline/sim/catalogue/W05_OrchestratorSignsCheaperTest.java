package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.fact.EngagementTaken;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: coming to terms costs an orchestrator less for each partner asked. */
class W05_OrchestratorSignsCheaperTest {
    @Test
    void half() {
        assertThat(outlay(EcosystemRole.PLATFORM_ORCHESTRATOR)).isEqualTo(outlay(EcosystemRole.PARTNER) / 2);
    }

    private static double outlay(EcosystemRole role) {
        EngagementTaken step = Futures.watch(PartnerWorlds.linked(0.5).with("ecosystem.engagement.role", role), 1)
                .facts(EngagementTaken.class, 0)
                .stream()
                .filter(taken -> taken.step().equals("asks candidates"))
                .findFirst()
                .orElseThrow();
        int asked = Integer.parseInt(step.finding().replaceAll("asked (\\d+),.*", "$1"));
        return step.outlay().units() / asked;
    }
}
