package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a few large orders that no week could serve alone are lost, or wait and are served later. */
class A10_OrdersMayWaitTest {
    private static Futures.Watched lumpy(double weeks, double reserve, long sale) {
        Worlds worlds = TinyWorlds.quiet(2)
                .with("firm.averageSale", Money.of(sale))
                .with("firm.capacityReserve", reserve)
                .with("market.purchaseRate", 1.0)
                .with("market.waiting", Weeks.of(weeks));
        return Futures.watch(worlds, 1);
    }

    @Test
    void whoWaitsIsServed() {
        Futures.Watched impatient = lumpy(0, 1.3, 20_000);
        Futures.Watched patient = lumpy(10, 1.3, 20_000);
        assertThat(impatient.outcome(Outcome.LOST_SALES)).isGreaterThan(0.05 * impatient.outcome(Outcome.REVENUE));
        assertThat(patient.outcome(Outcome.LOST_SALES)).isLessThan(0.3 * impatient.outcome(Outcome.LOST_SALES));
        assertThat(patient.outcome(Outcome.REVENUE)).isGreaterThan(impatient.outcome(Outcome.REVENUE));
    }

    @Test
    void withCapacityForAnyWeekWaitingChangesNothing() {
        assertThat(lumpy(10, 5, 5_000).outcome(Outcome.REVENUE))
                .isCloseTo(lumpy(0, 5, 5_000).outcome(Outcome.REVENUE), within(0.01));
    }
}
