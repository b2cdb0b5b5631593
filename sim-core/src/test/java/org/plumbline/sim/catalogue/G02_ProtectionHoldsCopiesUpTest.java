package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: under a strict appropriability regime nothing young can be copied. */
class G02_ProtectionHoldsCopiesUpTest {
    private static long copies(double weeks) {
        return Futures.watch(
                        TinyWorlds.quiet(2)
                                .with("innovation.sparks", 30.0)
                                .with("innovation.customerIdeas", 0.0)
                                .with("innovation.imitation.share", 1.0)
                                .with("innovation.listening.gaps", 0.0)
                                .with("innovation.imitation.protection", Weeks.of(weeks)),
                        1)
                .facts(IdeaSparked.class, 0)
                .stream()
                .filter(spark -> spark.source() == IdeaSource.RIVAL)
                .count();
    }

    @Test
    void longProtectionAllowsFewerCopies() {
        assertThat(copies(1040)).isZero();
        assertThat(copies(100)).isBetween(1L, copies(0) - 1);
    }
}
