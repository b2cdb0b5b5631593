package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: where people do not talk, fewer of them come to know a firm that they know about little. */
class D02_WordOfMouthTest {
    private static double awareness(double talk, Mechanism... off) {
        double[] last = new double[1];
        Futures.watch(
                TinyWorlds.quiet(3, off).with("market.wordOfMouth", talk).with("market.forgetting", 0.3),
                1,
                (week, firm, market, tally) -> last[0] = firm.brand().awareness());
        return last[0];
    }

    @Test
    void talkSpreadsAwareness() {
        assertThat(awareness(5, Mechanism.WORD_OF_MOUTH)).isLessThan(awareness(5));
    }

    @Test
    void switchingItOffIsTalkThatMovesNobody() {
        assertThat(awareness(5, Mechanism.WORD_OF_MOUTH)).isEqualTo(awareness(0));
    }
}
