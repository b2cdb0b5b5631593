package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the more accepted ideas wait to be begun, the more an idea must seem worth to be accepted. */
class C08_BacklogRaisesTheBarTest {
    private static final double RISE = 0.5;

    @Test
    void theOwnerSaysYesAboveTheBarOfTheMoment() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(2)
                        .with("capacity.structure", Structure.HIERARCHICAL)
                        .with("capacity.projectsAtOnce", 2)
                        .with("levers.resourcing", 0.0)
                        .with("innovation.gateThreshold", -4.0),
                1);
        int waiting = 0;
        List<Double> heights = new ArrayList<>();
        for (Fact fact : run.facts()) {
            if (fact instanceof IdeaJudged judged && judged.firm() == 0) {
                double bar = -4 + RISE * waiting / 2;
                assertThat(judged.accepted()).isEqualTo(judged.score() > bar);
                heights.add(bar);
                waiting += judged.accepted() ? 1 : 0;
            } else if (fact instanceof FavouriteHeard heard && heard.firm() == 0) {
                waiting += heard.accepted() ? 1 : 0;
            } else if (fact.firm() == 0 && (fact instanceof ProjectStarted || fact instanceof IdeaLapsed)) {
                waiting--;
            }
        }
        assertThat(heights).anyMatch(bar -> bar > -3).anyMatch(bar -> bar == -4);
    }
}
