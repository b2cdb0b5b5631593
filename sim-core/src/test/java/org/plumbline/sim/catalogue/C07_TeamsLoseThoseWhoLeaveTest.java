package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm that everybody leaves goes on with its projects by the owner alone. */
class C07_TeamsLoseThoseWhoLeaveTest {
    @Test
    void theOwnerTakesOver() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(2).with("people.leavers", 3.0).with("background.hiring", 0.0), 1);
        assertThat(run.outcome(Outcome.STARTED)).isPositive();
    }
}
