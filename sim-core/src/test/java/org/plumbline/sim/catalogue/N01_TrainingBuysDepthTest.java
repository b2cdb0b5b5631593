package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: training raises depth; where nobody learns it is paid for all the same and raises none. */
class N01_TrainingBuysDepthTest {
    @Test
    void depth() {
        assertThat(depth(40)).isGreaterThan(depth(0));
    }

    @Test
    void withoutLearningTheFeesAreLost() {
        Lived lived = Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING).with("capacity.training", 40.0));
        Lived none = Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING));
        assertThat(lived.firm().ledger().balance(Account.TRAINING)).isNegative();
        assertThat(lived.depth()).isEqualTo(none.depth());
    }

    private static double depth(double hours) {
        return Lived.through(TinyWorlds.quiet(2).with("capacity.training", hours))
                .depth();
    }
}
