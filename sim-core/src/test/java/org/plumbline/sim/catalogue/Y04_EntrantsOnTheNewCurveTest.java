package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.TechnologyTaken;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: once it has appeared, entrants build on the new technology, and none before. */
class Y04_EntrantsOnTheNewCurveTest {
    @Test
    void afterwards() {
        Futures.Watched run = Futures.watch(
                Worlds.usual()
                        .years(2)
                        .with("background.entryRate", 1.0)
                        .with("market.disruption.arrival", Weeks.of(52))
                        .with("market.disruption.entrants", 1.0),
                1);
        assertThat(run.facts(FirmEntered.class)).anyMatch(entered -> entered.at() < 52);
        assertThat(run.facts(TechnologyTaken.class))
                .isNotEmpty()
                .allMatch(taken -> taken.at() >= 52)
                .anyMatch(taken -> taken.firm() > 1000);
    }
}
