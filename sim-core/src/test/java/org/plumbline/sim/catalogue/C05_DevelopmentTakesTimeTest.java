package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: nothing is launched before the shortest time of development has passed. */
class C05_DevelopmentTakesTimeTest {
    @Test
    void noLaunchIsRushed() {
        Futures.Watched run =
                Futures.watch(TinyWorlds.inventive(2).with("innovation.shortestDevelopment", Weeks.of(10)), 2);
        Map<Long, Double> started = new TreeMap<>();
        run.facts(ProjectStarted.class, 0).forEach(fact -> started.put(fact.idea(), fact.at()));
        assertThat(run.facts(OfferingLaunched.class, 0))
                .isNotEmpty()
                .allSatisfy(launch -> assertThat(launch.at())
                        .isGreaterThanOrEqualTo(10 + started.getOrDefault(launch.idea(), Double.MAX_VALUE)));
    }
}
