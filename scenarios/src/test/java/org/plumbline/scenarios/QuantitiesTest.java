package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.sim.simulation.ModelParameters;

/** Behaviour under test: one grammar of quantities, in which nothing is guessed. */
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "20000, 20000",
        "20k, 20000",
        "1.25k, 1250",
        "0.5M, 500000",
        "20k EUR, 20000",
        "20000.5, 20000.5",
        "1234.56, 1234.56",
        "'\"20k\"', 20000",
        "+20k, 20000",
        "60000, 60000",
        "1.2345k, 1234.5"
    })
    void money(String text, double units) {
        assertThat(open("firm: { cash: " + text + " }").firm().cash().units()).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({
        "5 years, 260",
        "30 weeks, 30",
        "1 week, 1",
        "6 months, 26",
        "1.5 years, 78",
        "1 year, 52",
        "2k weeks, 2000"
    })
    void durations(String text, double weeks) {
        assertThat(open("horizon: " + text).horizon().value()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({
        "0.08, 0.08",
        ".08, 0.08",
        "0.125, 0.125",
        "1, 1",
        "8e-2, 0.08",
        "0.08 per square root of a year, 0.08",
        "-0.0, 0"
    })
    void numbers(String text, double value) {
        assertThat(open("market: { turbulence: " + text + " }").market().turbulence())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "+8, 8", "8 people, 8", "0.1k, 100"})
    void counts(String text, int value) {
        assertThat(open("firm: { employees: " + text + " }").firm().employees()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "cash, 60.000, S016",
        "cash, 1.250k, S016",
        "cash, '\"2,500\"', S016",
        "cash, '\"5,5\"', S015",
        "cash, 012, S020",
        "cash, 5.123, S016",
        "cash, 0.123, S019",
        "cash, 20 k, S014",
        "cash, 20K, S014",
        "cash, 20 kEUR, S018",
        "cash, 1e4, S014",
        "cash, .inf, S021",
        "cash, NaN, S021",
        "cash, abc, S014",
        "cash, 20 %, S018",
        "cash, 1 000, S016",
        "cash, 1_000, S016",
        "cash, -1, S012",
        "cash, 5., S014",
        "cash, --5, S014",
        "employees, 8.0, S019",
        "employees, 1.5, S019",
        "employees, 0.0005k, S019",
        "employees, 99999999999999999999, S012",
        "variableCost, 27, S012",
        "variableCost, 0x1, S014",
        "variableCost, true, S014",
        "variableCost, [1], S013"
    })
    void refused(String key, String text, String code) {
        assertThat(Texts.faults("extends: bakery\nfirm: { " + key + ": " + text + " }\n"))
                .extracting(Texts::shortly)
                .containsExactly(code + " 2:" + (key.length() + 11));
    }

    @ParameterizedTest
    @CsvSource({
        "60.000, 'write 60000, or 60 if that is meant'",
        "1.234, 'write 1234, or 1.2340 if that is meant'",
        "'\"2,500\"', write 2500",
        "'\"5,50\"', write 5.50",
        "012, write 12",
        "1 000, write 1000"
    })
    void helpSaysWhatToWrite(String text, String help) {
        assertThat(Texts.faults("extends: bakery\nfirm: { cash: " + text + " }\n"))
                .extracting(Fault::help)
                .containsExactly(help);
    }

    private static ModelParameters open(String line) {
        return Texts.open("extends: bakery\n" + line + "\n").parameters();
    }
}
