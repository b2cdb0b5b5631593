package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: keeping the idea process going takes an hour a week at 1. */
class L05_IdeaProcessTakesHoursTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void hoursAreThoseOfTheRule(double value) {
        Lived lived = Lived.through(TinyWorlds.inventive(2).with("levers.ideaProcess", value));
        assertThat(lived.week(Hours.Use.PROCESS)).isCloseTo(value, within(0.02 + 0.03 * value));
    }

    @Test
    void withoutCostItTakesNone() {
        Lived lived = Lived.through(
                TinyWorlds.inventive(1).with("levers.ideaProcess", 1.0).with("people.leverCost", 0.0));
        assertThat(lived.week(Hours.Use.PROCESS)).isZero();
    }
}
