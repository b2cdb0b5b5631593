package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.InfrastructureShared;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: what a firm and a partner build together is paid by both and makes development cheaper. */
class U06_SharedInfrastructureTest {
    @Test
    void cheaper() {
        Futures.Watched run = Futures.watch(world(0.5), 1);
        assertThat(run.facts(InfrastructureShared.class, 0))
                .isNotEmpty()
                .allMatch(built -> built.own().cents() + built.partners().cents() == 1_000_000);
        assertThat(perLaunch(run)).isLessThan(perLaunch(Futures.watch(world(0), 1)));
    }

    private static Worlds world(double saving) {
        return PartnerWorlds.inventive(2)
                .with("ecosystem.engagement.links", 20)
                .with("ecosystem.sharing.saving", saving);
    }

    private static double perLaunch(Futures.Watched run) {
        return run.facts(OfferingLaunched.class, 0).stream()
                .mapToDouble(launch -> launch.spent().units())
                .average()
                .orElseThrow();
    }
}
