package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: sales follow the seasonal factors, and a closed month sells nothing without harm. */
class A06_SeasonMovesSalesTest {
    private static Worlds withSeason(List<Double> factors) {
        return TinyWorlds.quiet(1)
                .with("market.season", factors)
                .with("firm.capacityReserve", 5.0)
                .with("background.shedding", 0.0);
    }

    private static double[] revenueByWeek(Worlds worlds) {
        double[] total = new double[53];
        Futures.watch(worlds, 1, (week, firm, market, tally) -> total[week] = firm.revenue() / 100.0);
        double[] weekly = new double[53];
        for (int week = 1; week <= 52; week++) {
            weekly[week] = total[week] - total[week - 1];
        }
        return weekly;
    }

    @Test
    void aHighMonthSellsMore() {
        double[] even = revenueByWeek(withSeason(List.of()));
        double[] seasonal =
                revenueByWeek(withSeason(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0)));
        assertThat(sum(seasonal, 24, 30) / sum(even, 24, 30)).isBetween(1.6, 2.4);
        assertThat(sum(seasonal, 10, 20)).isEqualTo(sum(even, 10, 20));
    }

    @Test
    void aClosedMonthSellsNothingAndHarmsNothing() {
        Worlds closed = withSeason(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0));
        double[] weekly = revenueByWeek(closed);
        assertThat(sum(weekly, 28, 29)).isZero();
        assertThat(sum(weekly, 40, 45)).isPositive();
        assertThat(Futures.watch(closed.years(2), 1).outcome(Outcome.SURVIVAL)).isEqualTo(1);
    }

    private static double sum(double[] weekly, int from, int to) {
        double sum = 0;
        for (int week = from; week <= to; week++) {
            sum += weekly[week];
        }
        return sum;
    }
}
