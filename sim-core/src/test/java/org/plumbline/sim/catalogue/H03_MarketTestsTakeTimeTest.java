package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a market test delays every launch by the time it takes. */
class H03_MarketTestsTakeTimeTest {
    private static double shortest(double weeks) {
        return Futures.watch(
                        TinyWorlds.inventive(2)
                                .with("innovation.shortestDevelopment", Weeks.of(4))
                                .with("innovation.patience", Weeks.of(200))
                                .with("innovation.listening.testBar", 0.0)
                                .with("innovation.listening.testTime", Weeks.of(weeks)),
                        1)
                .facts(OfferingLaunched.class, 0)
                .stream()
                .mapToDouble(OfferingLaunched::weeksOfWork)
                .min()
                .orElseThrow();
    }

    @Test
    void testTimeIsAdded() {
        assertThat(shortest(0)).isBetween(4.0, 12.0);
        assertThat(shortest(20)).isGreaterThanOrEqualTo(24);
    }
}
