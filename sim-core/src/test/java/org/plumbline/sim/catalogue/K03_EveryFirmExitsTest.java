package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: where every owner gives up the market empties and the future ends in order. */
class K03_EveryFirmExitsTest {
    @Test
    void theRunEndsCleanly() {
        Futures.Watched run = Futures.watch(
                Worlds.usual()
                        .years(10)
                        .without(Mechanism.ENTRY)
                        .with("background.rivals", 2)
                        .with("background.closing", 1.0)
                        .with("background.lossClosing", 2.0),
                3);
        assertThat(run.facts(FirmExited.class, 0)).hasSize(1);
        assertThat(run.outcome(Outcome.SURVIVAL)).isZero();
        assertThat(run.outcome(Outcome.EXIT_WEEK)).isBetween(1.0, 520.0);
    }
}
