package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: quality counts up to the ceiling and no further. */
class TechnologyTest {
    private static final double WEIGHT = 0.54;

    private static double appeal(double ceiling, double logQuality) {
        MarketParameters market = Worlds.usual()
                .with("market.disruption.ceiling", ceiling)
                .with("market.disruption.arrival", Weeks.of(0))
                .build()
                .market();
        Streams streams = Streams.common(1, 0);
        Customers customers = new Customers(market, new Segments(market, streams, false), 20, streams);
        Technology technology = new Technology(market.disruption(), customers, streams);
        return technology.appeal(new Offering(1, Point.ORIGIN, logQuality, 100, 0), WEIGHT);
    }

    @Test
    void belowTheCeilingBetterIsBetter() {
        assertThat(appeal(1, 0.7)).isCloseTo(WEIGHT * 0.7, within(1e-12));
        assertThat(appeal(1, 0.3)).isLessThan(appeal(1, 0.7));
    }

    @Test
    void aboveItNothingIsAdded() {
        assertThat(appeal(0.5, 2.0)).isEqualTo(appeal(0.5, 0.7)).isCloseTo(WEIGHT * 0.5, within(1e-12));
    }

    /** Two years to the middle: e^4 parts of the way at first, half of it then, all but that after twice as long. */
    @ParameterizedTest
    @CsvSource({"52, 0.0180", "156, 0.5", "260, 0.9820"})
    void theNewOneGetsBetterSlowlyThenFastThenSlowly(int week, double progress) {
        MarketParameters market = Worlds.usual()
                .with("market.disruption.arrival", Weeks.of(52))
                .with("market.disruption.half", Weeks.of(104))
                .with("market.disruption.gap", 1.5)
                .with("market.disruption.potential", 0.5)
                .build()
                .market();
        Streams streams = Streams.common(1, 0);
        Customers customers = new Customers(market, new Segments(market, streams, false), 20, streams);
        Technology technology = new Technology(market.disruption(), customers, streams);
        assertThat(technology.advance(51)).isFalse();
        technology.advance(week);
        assertThat(technology.offset()).isCloseTo(-1.5 + 2 * progress, within(1e-4));
    }
}
