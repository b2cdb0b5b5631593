package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;

/** Behaviour under test: where failures cost their authors, fewer ideas are handed in; rewards bring more. */
class N04_SanctionsSilenceTest {
    @Test
    void handedIn() {
        double usual = submitted("capacity.sanction", 0.0);
        assertThat(submitted("capacity.sanction", 100.0)).isLessThan(usual);
        assertThat(submitted("capacity.reward", Money.of(5000))).isGreaterThan(usual);
    }

    private static double submitted(String path, Object value) {
        return Lived.through(TinyWorlds.inventive(3).with(path, value)).run().outcome(Outcome.SUBMITTED);
    }
}
