package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: sessions move depth between people; where nobody learns they take hours and move none. */
class N02_SharingMovesDepthTest {
    @Test
    void depth() {
        assertThat(depth(Lived.through(TinyWorlds.quiet(2).with("capacity.sharing", 1.0))))
                .isGreaterThan(depth(Lived.through(TinyWorlds.quiet(2))));
    }

    @Test
    void withoutLearningHoursAreLost() {
        Lived lived = Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING).with("capacity.sharing", 1.0));
        assertThat(lived.week(Hours.Use.KNOWLEDGE)).isPositive();
        assertThat(depth(lived)).isEqualTo(depth(Lived.through(TinyWorlds.quiet(2, Mechanism.LEARNING))));
    }

    private static double depth(Lived lived) {
        double sum = 0;
        for (int domain = 0; domain < 8; domain++) {
            int number = domain;
            sum += lived.firm().staff().stream()
                    .mapToDouble(person -> person.expertise(number))
                    .sum();
        }
        return sum;
    }
}
