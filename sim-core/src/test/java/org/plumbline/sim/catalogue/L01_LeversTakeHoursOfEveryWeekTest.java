package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.people.Hours;

/**
 * Behaviour under test: a clear vision takes four hours a week at full clarity, keeping the idea process going one, reviews
 * of the portfolio two and measuring six, each in proportion below.
 */
class L01_LeversTakeHoursOfEveryWeekTest {
    @ParameterizedTest
    @CsvSource({
        "clarity, CLARITY, 0, 0",
        "clarity, CLARITY, 0.5, 2",
        "clarity, CLARITY, 1, 4",
        "ideaProcess, PROCESS, 0, 0",
        "ideaProcess, PROCESS, 0.5, 0.5",
        "ideaProcess, PROCESS, 1, 1",
        "resourcing, REVIEW, 0, 0",
        "resourcing, REVIEW, 0.5, 1",
        "resourcing, REVIEW, 1, 2",
        "measurement, MEASURING, 0, 0",
        "measurement, MEASURING, 0.5, 3",
        "measurement, MEASURING, 1, 6"
    })
    void hoursAreThoseOfTheRule(String lever, Hours.Use use, double value, double expected) {
        Lived lived = Lived.through(TinyWorlds.inventive(2).with("levers." + lever, value));
        assertThat(lived.week(use)).isCloseTo(expected, within(0.02 + 0.03 * value));
    }

    @ParameterizedTest
    @CsvSource({"clarity, CLARITY", "ideaProcess, PROCESS", "resourcing, REVIEW", "measurement, MEASURING"})
    void withoutCostItTakesNone(String lever, Hours.Use use) {
        Lived lived = Lived.through(
                TinyWorlds.inventive(1).with("levers." + lever, 1.0).with("people.leverCost", 0.0));
        assertThat(lived.week(use)).isZero();
    }
}
