package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.sim.simulation.Simulation;

/** Behaviour under test: the complete file of a scenario gives the very same future, strategy by strategy. */
class SameResultsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "firm.employees=5", "levers.clarity=0.9", "market.turbulence=0.3"})
    void ofEveryCaseWithAndWithoutOverrides(String override) {
        List<String> overrides = override.isEmpty() ? List.of() : List.of(override);
        for (String name : Catalog.names()) {
            Scenario scenario = Scenarios.open(name, overrides);
            Scenario complete = Texts.open(ScenarioYaml.text(scenario));
            String strategy = scenario.strategies().get(1).name();
            assertThat(Simulation.run(complete.parameters(strategy), complete.seed(), 3))
                    .as(name + " " + override)
                    .isEqualTo(Simulation.run(scenario.parameters(strategy), scenario.seed(), 3));
        }
    }
}
