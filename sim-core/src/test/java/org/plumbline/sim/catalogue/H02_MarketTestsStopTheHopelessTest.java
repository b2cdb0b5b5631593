package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a finished design that a market test finds too few takers for is not launched. */
class H02_MarketTestsStopTheHopelessTest {
    private static Futures.Watched run(int testers, double launchCost) {
        return Futures.watch(
                TinyWorlds.inventive(2)
                        .with("innovation.listening.testers", testers)
                        .with("innovation.listening.testCost", 0.0)
                        .with("innovation.launchCost", Money.of(launchCost)),
                1);
    }

    @Test
    void nothingHopelessIsLaunched() {
        Futures.Watched run = run(8, 2e7);
        assertThat(run.facts(MarketTested.class, 0)).isNotEmpty().noneMatch(MarketTested::passed);
        assertThat(run.outcome(Outcome.LAUNCHES)).isZero();
        assertThat(run.outcome(Outcome.STOPPED_BY_TESTS)).isPositive();
        assertThat(run.facts(ProjectDropped.class, 0))
                .extracting(ProjectDropped::reason)
                .contains("a market test found too few takers");
    }

    @Test
    void whatCostsNothingToLaunchPasses() {
        Futures.Watched run = run(8, 0);
        assertThat(run.outcome(Outcome.LAUNCHES)).isPositive();
    }

    @Test
    void withoutTestersNothingIsTested() {
        Futures.Watched run = run(0, 2e7);
        assertThat(run.facts(MarketTested.class, 0)).isEmpty();
        assertThat(run.outcome(Outcome.LAUNCHES)).isPositive();
    }
}
