package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a clear message brings beliefs nearer to the vision than an unclear one, sent as often. */
class B02_ClearMessagesNarrowMoreTest {
    private static double gap(double clarity, long seed) {
        return Futures.watch(
                        TinyWorlds.quiet(3)
                                .alignment(0)
                                .with("firm.capacityReserve", 2.0)
                                .with("people.leverCost", 0.0)
                                .with("people.communicationWeight", 0.8)
                                .with("people.anchorSpread", 0.4)
                                .with("levers.communication", 1.0)
                                .with("levers.clarity", clarity),
                        seed)
                .outcome(Outcome.BELIEF_VISION_GAP);
    }

    @Test
    void clarityNarrows() {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(gap(1, seed)).isLessThan(0.9 * gap(0, seed));
        }
    }
}
