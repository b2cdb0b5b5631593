package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.PartnerChoice;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: chosen by alignment, partners' goals lie nearer to the vision than when chosen by opportunity. */
class T03_AlignmentPicksTheNearTest {
    @Test
    void nearer() {
        double aligned = 0;
        double rich = 0;
        for (int seed = 1; seed <= 5; seed++) {
            aligned += alignment(PartnerChoice.ALIGNMENT, seed);
            rich += alignment(PartnerChoice.OPPORTUNITY, seed);
        }
        assertThat(aligned).isGreaterThan(rich);
    }

    private static double alignment(PartnerChoice choice, int seed) {
        return Futures.watch(PartnerWorlds.linked(1).with("ecosystem.engagement.choice", choice), seed)
                .outcome(Outcome.ECOSYSTEM_ALIGNMENT);
    }
}
