package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: without communication beliefs stay away from a far vision; full communication brings them to it. */
class B01_CommunicationClosesTheGapTest {
    private static double gap(double communication) {
        return Futures.watch(
                        TinyWorlds.quiet(3)
                                .alignment(0)
                                .with("firm.vision", new Point(2, 2))
                                .with("firm.capacityReserve", 2.0)
                                .with("levers.clarity", 1.0)
                                .with("levers.communication", communication),
                        1)
                .outcome(Outcome.BELIEF_VISION_GAP);
    }

    @Test
    void theMoreCommunicationTheSmallerTheGap() {
        double none = gap(0);
        double half = gap(0.5);
        double full = gap(1);
        assertThat(half).isLessThan(0.9 * none);
        assertThat(full).isLessThan(0.75 * half);
    }
}
