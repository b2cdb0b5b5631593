package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: without hours for its partners a firm learns nothing from them. */
class T07_NoTimeForPartnersNothingLearnedTest {
    @Test
    void nothingLearned() {
        double none = Futures.watch(PartnerWorlds.linked(1).with("capacity.linkBudget", 0.0), 1)
                .outcome(Outcome.KNOWLEDGE_FLOW);
        double some = Futures.watch(PartnerWorlds.linked(1), 1).outcome(Outcome.KNOWLEDGE_FLOW);
        assertThat(none).isZero();
        assertThat(some).isPositive();
    }
}
