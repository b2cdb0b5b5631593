package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the same launches earn more for a firm with complementary assets. */
class G04_ComplementaryAssetsDecideReachTest {
    private static double newRevenue(double assets) {
        double sum = 0;
        for (long seed = 1; seed <= 3; seed++) {
            sum += newRevenue(assets, seed);
        }
        return sum;
    }

    private static double newRevenue(double assets, long seed) {
        double[] last = new double[1];
        Futures.watch(
                TinyWorlds.inventive(2)
                        .with("innovation.ideaShortfall", 0.0)
                        .with("market.launchReach", 0.5)
                        .with("market.noticing", 0.0)
                        .with("firm.complementaryAssets", assets)
                        .with("innovation.developmentCost", Money.of(8_000)),
                seed,
                (week, firm, market, tally) -> last[0] = firm.newRevenue());
        return last[0];
    }

    @Test
    void whoCannotReachSellsLess() {
        assertThat(newRevenue(0)).isLessThan(newRevenue(0.5));
        assertThat(newRevenue(0.5)).isLessThan(newRevenue(1));
    }
}
