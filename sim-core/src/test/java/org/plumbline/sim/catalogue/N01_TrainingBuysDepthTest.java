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
        assertThat(depth(lived)).isEqualTo(depth(none));
    }

    private static double depth(double hours) {
        return depth(Lived.through(TinyWorlds.quiet(2).with("capacity.training", hours)));
    }

    private static double depth(Lived lived) {
        return lived.firm().staff().stream()
                .mapToDouble(
                        person -> person.expertise(0) + person.expertise(1) + person.expertise(2) + person.expertise(3))
                .sum();
    }
}
