package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: sessions move depth between people; where nobody learns they take hours and move none. */
class N02_SharingMovesDepthTest {
    @Test
    void depth() {
        assertThat(Lived.through(TinyWorlds.quiet(2).with("capacity.sharing", 1.0))
                        .depth())
                .isGreaterThan(Lived.through(TinyWorlds.quiet(2)).depth());
    }

    @Test
    void withoutLearningHoursAreLost() {
        Lived lived = Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING).with("capacity.sharing", 1.0));
        assertThat(lived.week(Hours.Use.KNOWLEDGE)).isPositive();
        assertThat(lived.depth())
                .isEqualTo(
                        Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING)).depth());
    }
}
