package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: a clear vision takes four hours a week at full clarity, in proportion below. */
class L01_ClarityTakesLeadershipTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void hoursAreThoseOfTheRule(double value) {
        Lived lived = Lived.through(TinyWorlds.inventive(2).with("levers.clarity", value));
        assertThat(lived.week(Hours.Use.CLARITY)).isCloseTo(4 * value, within(0.02 + 0.03 * value));
    }

    @Test
    void withoutCostItTakesNone() {
        Lived lived = Lived.through(
                TinyWorlds.inventive(1).with("levers.clarity", 1.0).with("people.leverCost", 0.0));
        assertThat(lived.week(Hours.Use.CLARITY)).isZero();
    }
}
