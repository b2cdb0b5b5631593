package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.SalesLost;
import org.plumbline.sim.fact.YearClosed;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: firms enter only where entry is at work, and each is of a size that its orders and people share. */
class A07_EntryTest {
    private static Worlds open() {
        return Worlds.usual().years(3).with("background.entryRate", 1.0).with("background.sizeSpread", 0.0);
    }

    @Test
    void nobodyEntersWithoutEntry() {
        assertThat(Futures.watch(open().without(Mechanism.ENTRY), 1).facts(FirmEntered.class))
                .isEmpty();
    }

    @Test
    void entrantsAreNotFloodedWithOrders() {
        Futures.Watched run = Futures.watch(open(), 1);
        double lost = run.facts(SalesLost.class).stream()
                .filter(fact -> fact.firm() >= 1024)
                .mapToDouble(fact -> fact.lost().units())
                .sum();
        double sold = run.facts(YearClosed.class).stream()
                .filter(fact -> fact.firm() >= 1024)
                .mapToDouble(fact -> fact.revenue().units())
                .sum();
        assertThat(run.facts(FirmEntered.class)).hasSizeGreaterThan(10);
        assertThat(sold).isPositive();
        assertThat(lost).isLessThan(sold);
    }
}
