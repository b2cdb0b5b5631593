package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Behaviour under test: what cannot be run with sense is refused before any run, and the fault names the parameter. */
class ViabilityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firm: { employees: 3 }\\ninnovation: { evaluators: 5 } | innovation.evaluators | S051 3:27",
                "firm: { employees: 3 }\\nroadmap: { version: calendar, committee: 5 } | roadmap.committee | S051 3:42",
                "firm: { employees: 0 } | firm.employees | S012 2:20",
                "firm: { cash: 0, credit: 0 } | firm.cash | S052 2:15",
            })
    void eachIsAFaultAtItsPlace(String lines, String path, String expected) {
        assertThat(Texts.faults("name: x\n" + lines.replace("\\n", "\n") + "\n"))
                .anySatisfy(fault -> assertThat(fault.path()).isEqualTo(path))
                .extracting(Texts::shortly)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firm: { employees: 2 }",
                "firm: { employees: 5 }\\ninnovation: { evaluators: 5 }",
                "firm: { employees: 3 }\\nroadmap: { version: none, committee: 5 }",
                "firm: { cash: 0 }",
                "firm: { credit: 0 }",
            })
    void whatCanBeRunIsNot(String lines) {
        assertThat(Texts.faults("name: x\n" + lines.replace("\\n", "\n") + "\n"))
                .isEmpty();
    }

    @Test
    void strategiesAreCheckedToo() {
        assertThat(Texts.faults("""
                        name: x
                        firm: { employees: 3 }
                        strategies: { a: { roadmap: { version: fixed, committee: 9 } } }
                        """)).extracting(Texts::shortly).containsExactly("S051 3:58");
    }

    @Test
    void overridesAreCheckedToo() {
        assertThat(Texts.faults("name: x\n", "firm.employees=4", "innovation.evaluators=6"))
                .extracting(fault -> fault.kind().code())
                .containsExactly("S051");
    }

    @Test
    void pointsOfADesignAreCheckedToo() {
        Scenario scenario = Texts.open("name: x\nfirm: { employees: 4 }\n");
        assertThatThrownBy(() -> scenario.parameters(Map.of("innovation.evaluators", "9")))
                .isInstanceOfSatisfying(
                        ScenarioFaults.class,
                        faults -> assertThat(List.copyOf(faults.faults()))
                                .extracting(fault -> fault.kind().code())
                                .contains("S051"));
    }
}
