package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm alone in having ideas, most of them better than what the trade sells, gains by them less where quality above the trade's adds nothing. */
class Y02_CeilingOfQualityTest {
    private static double revenue(double ceiling) {
        double sum = 0;
        for (long seed = 1; seed <= 4; seed++) {
            sum += Futures.watch(
                            TinyWorlds.inventive(3)
                                    .with("market.disruption.ceiling", ceiling)
                                    .with("market.qualityWeight", 4.0)
                                    .with("firm.capacityReserve", 5.0)
                                    .with("innovation.listening.testers", 0)
                                    .with("market.outsideFollows", 0.0)
                                    .with("background.abilitySpread", 0.0)
                                    .with("background.sparkSpread", 0.0)
                                    .with("innovation.ideaShortfall", 0.0)
                                    .with("innovation.ideaSpread", 1.5)
                                    .with("innovation.launchCost", Money.of(100)),
                            seed)
                    .outcome(Outcome.REVENUE);
        }
        return sum;
    }

    @Test
    void lessIsGained() {
        assertThat(revenue(0)).isLessThan(0.97 * revenue(20));
    }
}
