package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a gate that nothing can pass lets nothing through, and judging still costs hours. */
class C03_StrictGateTest {
    @Test
    void nothingPasses() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(1).with("innovation.gateThreshold", 10.0), 1);
        assertThat(run.facts(IdeaJudged.class, 0)).isNotEmpty().noneMatch(IdeaJudged::accepted);
        assertThat(run.outcome(Outcome.STARTED)).isZero();
        assertThat(run.outcome(Outcome.LAUNCHES)).isZero();
        assertThat(run.outcome(Outcome.INNOVATION_SPEND)).isPositive();
    }
}
