package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm that holds what comes from outside in little esteem learns less from the same partners. */
class T08_NotInventedHereLearnsLessTest {
    @Test
    void less() {
        assertThat(learned(2)).isLessThan(learned(0));
    }

    private static double learned(double notInventedHere) {
        return Futures.watch(PartnerWorlds.linked(1).with("capacity.notInventedHere", notInventedHere), 1)
                .outcome(Outcome.KNOWLEDGE_FLOW);
    }
}
