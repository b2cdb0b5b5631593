package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a goal that weighs fully at the gate makes a firm with a far vision accept other ideas, nearer to the vision. */
class B04_WrongVisionAtTheGateTest {
    private static final Point VISION = new Point(0.8, 0.8);

    private static Futures.Watched run(double goalAlignment) {
        Worlds worlds = TinyWorlds.inventive(2)
                .alignment(0)
                .with("firm.vision", VISION)
                .with("people.leverCost", 0.0)
                .with("innovation.visionWeight", 1.0)
                .with("innovation.gateThreshold", -4.0)
                .with("levers.goalAlignment", goalAlignment);
        return Futures.watch(worlds, 1);
    }

    private static Set<Long> accepted(Futures.Watched run) {
        Set<Long> ideas = new TreeSet<>();
        run.facts(IdeaJudged.class, 0).stream().filter(IdeaJudged::accepted).forEach(fact -> ideas.add(fact.idea()));
        return ideas;
    }

    private static double meanSquaredDistance(Futures.Watched run) {
        Set<Long> accepted = accepted(run);
        List<IdeaSparked> sparks = run.facts(IdeaSparked.class, 0);
        return sparks.stream()
                .filter(spark -> accepted.contains(spark.idea()))
                .mapToDouble(spark -> spark.position().squaredDistance(VISION))
                .average()
                .orElseThrow();
    }

    @Test
    void theGoalDecidesWhatPasses() {
        Futures.Watched free = run(0);
        Futures.Watched bound = run(1);
        assertThat(accepted(bound)).isNotEmpty().isNotEqualTo(accepted(free));
        assertThat(meanSquaredDistance(bound)).isLessThan(meanSquaredDistance(free));
    }
}
