package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: as orders grow, those who serve them become more and the developers do not. */
class A11_DevelopersDoNotFollowOrdersTest {
    private static Futures.Watched growing(double share) {
        Worlds worlds = TinyWorlds.quiet(3)
                .with("firm.employees", 20)
                .with("firm.developmentShare", share)
                .with("firm.cash", Money.of(1e8))
                .with("background.hiring", 4.0)
                .with("market.knownAtStart", 0.1)
                .with("market.outsideShare", 0.6)
                .with("market.simulatedCustomers", 200);
        return Futures.watch(worlds, 1);
    }

    @Test
    void staffGrowsByThoseWhoServe() {
        double all = growing(0).outcome(Outcome.EMPLOYEES) - 20;
        double few = growing(0.8).outcome(Outcome.EMPLOYEES) - 20;
        assertThat(all).isGreaterThan(10);
        assertThat(few).isPositive().isLessThan(0.35 * all);
    }
}
