package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.scenarios.catalog.Catalog;

/** Behaviour under test: the complete file of a scenario, read again, gives the same scenario, and depends on nothing. */
class RoundTripTest {
    static Stream<Scenario> scenarios() {
        Stream<Scenario> cases = Catalog.names().stream().map(Scenarios::open);
        Stream<Scenario> others = Stream.of(
                Scenarios.open(
                        "bakery",
                        List.of("firm.employees=20", "alignment=0.3", "horizon=26 weeks", "firm.vision=families")),
                Scenarios.open(
                        "bakery",
                        List.of(
                                "market.segments=[{name: all, trend: [0.1, 1.2340]}]",
                                "strategies.aligned-but-wrong=null",
                                "strategies.follow-fads.alignment=0.77")),
                Scenarios.open(
                        "bakery", List.of("levers.clarity=null", "firm.vision=null", "innovation.patience=4.35 weeks")),
                Texts.open("""
                    name: "a\\tb \\"c\\" \\\\ \\u202E \\U0001F35E null"
                    story: |
                      two
                      lines
                    currency: CHF
                    matters: { profit: 5k, leadTime: 2 weeks, survival: 0.05 }
                    sources: { firm: own }
                    discuss: ["null", '']
                    market: { tasteWeight: 2.3750, season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5] }
                    """),
                Texts.open("""
                    extends: bakery
                    firm: { employees: 3 }
                    experiment:
                      design: sobol
                      points: 64
                      shifts: 10
                      factors: { firm.cash: { min: 1k, max: 9k }, horizon: [1 years, 6 months] }
                      replications: { until: { outcome: profit, halfWidth: 2k } }
                      outcomes: [profit, { cash: at 26 weeks }]
                      hypotheses: [{ id: H1, a: follow-fads, b: regulars-first, outcome: profit, expect: b }]
                    """));
        return Stream.concat(cases, others);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void readAgainItIsTheSame(Scenario scenario) {
        String text = ScenarioYaml.text(scenario);
        Scenario again = Texts.open(text);
        assertThat(text).doesNotContain("extends");
        assertThat(ScenarioYaml.text(again)).isEqualTo(text);
        assertThat(again.parameters()).isEqualTo(scenario.parameters());
        for (Strategy strategy : scenario.strategies()) {
            Map<String, String> point = Map.of("levers.measurement", "0.11");
            assertThat(again.parameters(strategy.name())).isEqualTo(scenario.parameters(strategy.name()));
            assertThat(again.parameters(strategy.name(), point)).isEqualTo(scenario.parameters(strategy.name(), point));
        }
        assertThat(again.strategies()).isEqualTo(scenario.strategies());
        assertThat(again.experiment()).isEqualTo(scenario.experiment());
        assertThat(again.assumptions()).isEqualTo(scenario.assumptions());
        assertThat(again.sources()).isEqualTo(scenario.sources());
        assertThat(again.story()).isEqualTo(scenario.story());
        assertThat(again.matters()).isEqualTo(scenario.matters());
        assertThat(again.discuss()).isEqualTo(scenario.discuss());
        assertThat(ScenarioDiff.between(scenario, again)).allMatch(d -> d.path().startsWith("sources."));
    }
}
