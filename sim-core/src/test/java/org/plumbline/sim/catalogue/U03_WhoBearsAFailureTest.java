package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.JointProjectEnded;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the firm pays back exactly what the partner does not bear of a dropped project. */
class U03_WhoBearsAFailureTest {
    @Test
    void theRest() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.inventive(3)
                        .with("innovation.gateThreshold", 0.0)
                        .with("innovation.judgementNoise", 3.0)
                        .with("ecosystem.sharing.failureShare", 0.25),
                1);
        assertThat(run.facts(JointProjectEnded.class, 0))
                .filteredOn(end -> !end.launched())
                .isNotEmpty()
                .allMatch(end -> StrictMath.abs(
                                end.refunded().cents() - 0.75 * end.borne().cents())
                        <= 0.5);
    }
}
