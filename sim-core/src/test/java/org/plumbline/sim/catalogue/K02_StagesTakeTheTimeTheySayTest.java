package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the times in each stage add up to the time from handing in to launch. */
class K02_StagesTakeTheTimeTheySayTest {
    @Test
    void stagesAddUp() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(3).with("innovation.ideaShortfall", 0.5), 1);
        Map<Long, Double> waited = new TreeMap<>();
        run.facts(IdeaJudged.class, 0).forEach(fact -> waited.merge(fact.idea(), fact.weeksWaited(), Double::sum));
        run.facts(ProjectStarted.class, 0).forEach(fact -> waited.merge(fact.idea(), fact.weeksWaited(), Double::sum));
        Set<Long> heardLater = run.facts(FavouriteHeard.class, 0).stream()
                .map(FavouriteHeard::idea)
                .collect(Collectors.toSet());
        assertThat(run.facts(OfferingLaunched.class, 0))
                .filteredOn(launch -> !heardLater.contains(launch.idea()))
                .isNotEmpty()
                .allSatisfy(launch -> assertThat(waited.getOrDefault(launch.idea(), 0.0) + launch.weeksOfWork())
                        .isCloseTo(launch.weeksFromSpark(), within(1e-6)));
        assertThat(run.outcome(Outcome.GATE_WEEKS)).isPositive();
        assertThat(run.outcome(Outcome.WORK_WEEKS)).isGreaterThanOrEqualTo(4);
    }
}
