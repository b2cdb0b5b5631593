package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: work that is not ready in time is given up, and its hours and money count as wasted. */
class C06_PatienceRunsOutTest {
    @Test
    void endlessWorkIsDropped() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(1)
                        .with("innovation.shortestDevelopment", Weeks.of(20))
                        .with("innovation.patience", Weeks.of(6))
                        .with("innovation.gateThreshold", -10.0),
                1);
        assertThat(run.outcome(Outcome.LAUNCHES)).isZero();
        assertThat(run.facts(ProjectDropped.class, 0))
                .isNotEmpty()
                .allSatisfy(drop -> assertThat(drop.reason()).isEqualTo("it took too long"));
        double hours = run.facts(ProjectDropped.class, 0).stream()
                .mapToDouble(ProjectDropped::hours)
                .sum();
        assertThat(run.outcome(Outcome.DROPPED_HOURS)).isPositive().isCloseTo(hours, within(1e-9));
        assertThat(run.outcome(Outcome.WASTED_SPEND)).isPositive();
    }
}
