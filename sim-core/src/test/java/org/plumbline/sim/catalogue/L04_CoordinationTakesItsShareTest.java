package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: coordination takes eight per cent of the hours of projects at full crossFunctional. */
class L04_CoordinationTakesItsShareTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void hoursAreThoseOfTheRule(double value) {
        Lived lived = Lived.through(TinyWorlds.inventive(2)
                .with("innovation.listening.redesigns", 0)
                .with("levers.crossFunctional", value));
        assertThat(lived.week(Hours.Use.PROJECTS)).isPositive();
        assertThat(lived.week(Hours.Use.COORDINATION))
                .isCloseTo(0.08 * value * lived.week(Hours.Use.PROJECTS), within(1e-9));
    }
}
