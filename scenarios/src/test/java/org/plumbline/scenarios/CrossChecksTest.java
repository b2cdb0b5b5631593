package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaviour under test: values that can be run together, but hardly were meant, are warnings at their place. */
class CrossChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firm: { employees: 2 }\\ninnovation: { evaluators: 3 }               | S042 3:27",
                "firm: { employees: 2 }\\nroadmap: { version: calendar, committee: 3 } | S042 3:42",
                "horizon: 20 weeks\\ninnovation: { shortestDevelopment: 30 weeks }      | S044 2:10",
                "horizon: 30 weeks\\nroadmap: { version: fixed, interval: 1 years }     | S044 3:38",
                "strategies: { a: { alignment: 0.4 }, b: { alignment: 0.4 } }           | S043 2:41",
                "market: { segments: [{ name: a, share: 0.5 }, { name: b, share: 0.3 }] } | S047 2:21",
                "firm: { sales: 100k }                                                  | S045 2:16",
            })
    void eachIsAWarning(String lines, String expected) {
        List<String> warnings = Texts.open("name: x\n" + lines.replace("\\n", "\n") + "\n").warnings().stream()
                .map(Texts::shortly)
                .toList();
        assertThat(warnings).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horizon: 30 weeks\\nroadmap: { version: none, interval: 1 years }     | S044 3:37",
                "firm: { employees: 5 }\\nroadmap: { version: calendar, committee: 5 } | S042 3:42",
                "strategies: { a: { alignment: 0.4 }, b: { alignment: 0.41 } }         | S043 2:41",
            })
    void whatIsPossibleIsNone(String lines, String unexpected) {
        assertThat(Texts.open("name: x\n" + lines.replace("\\n", "\n") + "\n").warnings())
                .extracting(Texts::shortly)
                .doesNotContain(unexpected);
    }
}
