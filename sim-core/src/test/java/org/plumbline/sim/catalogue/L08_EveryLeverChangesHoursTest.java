package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: turned from 0 to 1, each lever takes hours of its own, and the books see what that leaves. */
class L08_EveryLeverChangesHoursTest {
    @ParameterizedTest
    @CsvSource({
        "clarity, CLARITY",
        "communication, MEETINGS",
        "goalAlignment, FIT",
        "crossFunctional, COORDINATION",
        "ideaProcess, PROCESS",
        "resourcing, REVIEW",
        "measurement, MEASURING"
    })
    void fromNothingToSomething(String lever, Hours.Use use) {
        Lived without = Lived.through(world().with("levers." + lever, 0.0));
        Lived with = Lived.through(world().with("levers." + lever, 1.0));
        assertThat(use.lever()).isTrue();
        assertThat(without.week(use)).isZero();
        assertThat(with.week(use)).isPositive();
        assertThat(with.firm().hours().levers())
                .isGreaterThan(without.firm().hours().levers());
        assertThat(with.run().outcomes()).isNotEqualTo(without.run().outcomes());
    }

    private static Worlds world() {
        return TinyWorlds.inventive(2).with("firm.capacityReserve", 1.5);
    }
}
