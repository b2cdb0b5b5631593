package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the same launches earn more for a firm with complementary assets. */
class G04_ComplementaryAssetsDecideReachTest {
    private static double newRevenue(double assets) {
        double[] last = new double[1];
        Futures.watch(
                TinyWorlds.inventive(2)
                        .with("innovation.ideaShortfall", 0.0)
                        .with("market.launchReach", 0.5)
                        .with("market.noticing", 0.0)
                        .with("firm.complementaryAssets", assets),
                1,
                (week, firm, market, tally) -> last[0] = firm.newRevenue());
        return last[0];
    }

    @Test
    void whoCannotReachSellsLess() {
        assertThat(newRevenue(0)).isLessThan(newRevenue(0.5));
        assertThat(newRevenue(0.5)).isLessThan(newRevenue(1));
    }
}
