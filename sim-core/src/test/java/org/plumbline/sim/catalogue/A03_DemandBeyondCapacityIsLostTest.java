package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.SalesLost;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: what is ordered beyond the hours of staff is not sold and is booked as lost. */
class A03_DemandBeyondCapacityIsLostTest {
    @Test
    void lostSalesAreWhatTheFactsSay() {
        Futures.Watched tight = Futures.watch(
                TinyWorlds.quiet(1).with("firm.capacityReserve", 1.0).with("background.hiring", 0.0), 1);
        double told = tight.facts(SalesLost.class, 0).stream()
                .mapToDouble(lost -> lost.lost().units())
                .sum();
        assertThat(told).isPositive();
        assertThat(tight.outcome(Outcome.LOST_SALES)).isCloseTo(told, within(0.001));
    }

    @Test
    void aFirmWithHandsToSpareLosesNothing() {
        Futures.Watched ample = Futures.watch(
                TinyWorlds.quiet(1).with("firm.capacityReserve", 5.0).with("background.shedding", 0.0), 1);
        assertThat(ample.outcome(Outcome.LOST_SALES)).isZero();
        assertThat(ample.outcome(Outcome.REVENUE)).isPositive();
    }

    @Test
    void revenueIsBoundedByCapacity() {
        Futures.Watched tight = Futures.watch(
                TinyWorlds.quiet(1)
                        .with("firm.capacityReserve", 1.0)
                        .with("background.hiring", 0.0)
                        .with("background.shedding", 0.0),
                1);
        assertThat(tight.outcome(Outcome.REVENUE)).isLessThanOrEqualTo(1_200_000.5);
    }
}
