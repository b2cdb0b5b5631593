package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: in a young market few know a firm at first, and more do as time goes on. */
class D03_YoungMarketsTest {
    private static double[] awareness(double known) {
        double[] firstAndLast = new double[2];
        Futures.watch(
                TinyWorlds.quiet(5)
                        .with("firm.cash", Money.of(1e8))
                        .with("market.simulatedCustomers", 200)
                        .with("market.advertisingReach", 0.05)
                        .with("market.knownAtStart", known),
                1,
                (week, firm, market, tally) -> {
                    firstAndLast[week == 1 ? 0 : 1] = firm.brand().awareness();
                });
        return firstAndLast;
    }

    @Test
    void awarenessGrows() {
        double[] young = awareness(0.05);
        double[] old = awareness(0);
        assertThat(young[0]).isLessThan(0.25);
        assertThat(young[1]).isGreaterThan(2 * young[0]);
        assertThat(old[0]).isGreaterThan(0.5);
    }
}
