package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;

/** Behaviour under test: default < case < file < strategy < design point < override, and what null does. */
class LayersTest {
    private static final String STRATEGY = """
        extends: bakery
        levers: { clarity: 0.5 }
        strategies:
          follow-fads: null
          mine: { alignment: 0.1, levers: { clarity: 0.3 } }
        """;

    @Test
    void laterLayersWin() {
        Scenario scenario = Texts.open(STRATEGY);
        assertThat(scenario.parameters().levers().clarity()).isEqualTo(0.5);
        assertThat(scenario.parameters().levers().measurement()).isEqualTo(0.4);
        assertThat(scenario.parameters("mine").levers().clarity()).isEqualTo(0.3);
        assertThat(scenario.parameters("mine").levers().measurement()).isEqualTo(0.1);
        assertThat(scenario.parameters("mine", Map.of("levers.clarity", "0.7"))
                        .levers()
                        .clarity())
                .isEqualTo(0.7);
        assertThat(Texts.open(STRATEGY, "levers.clarity=0.9")
                        .parameters("mine", Map.of("levers.clarity", "0.7"))
                        .levers()
                        .clarity())
                .isEqualTo(0.9);
    }

    @Test
    void alignmentOfALaterLayerResetsAllSeven() {
        assertThat(Texts.open(STRATEGY)
                        .parameters("mine", Map.of("alignment", "0.6"))
                        .levers())
                .isEqualTo(Levers.all(0.6));
        Scenario file = Texts.open("extends: bakery\nstrategies: { regulars-first: { alignment: 0.8 } }\n");
        assertThat(file.parameters("regulars-first").levers()).isEqualTo(Levers.all(0.8));
        assertThat(file.parameters("regulars-first").capacity().projectsAtOnce())
                .isEqualTo(2);
    }

    @Test
    void withinALayerAlignmentComesFirst() {
        assertThat(Texts.open("extends: bakery", "levers.clarity=0.9", "alignment=0.2")
                        .parameters()
                        .levers())
                .isEqualTo(new Levers(0.9, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2));
    }

    @Test
    void nullGoesBackToTheDefault() {
        Scenario scenario = Texts.open("""
            extends: bakery
            firm: { capacityReserve: null, vision: null }
            market: null
            strategies: { aligned-but-wrong: null, follow-fads: { vision: null } }
            """);
        assertThat(scenario.parameters().market().turbulence()).isEqualTo(0.08);
        assertThat(scenario.parameters().market().segments()).isEmpty();
        assertThat(scenario.parameters().firm().vision()).isNull();
        assertThat(scenario.parameters("follow-fads").firm().vision()).isNull();
        assertThat(scenario.parameters("follow-fads").levers().ideaProcess()).isEqualTo(1);
    }

    @Test
    void nullDropsAnInheritedStrategyAndTheExperimentThatNeedsIt() {
        Scenario scenario = Texts.open(STRATEGY);
        assertThat(scenario.strategies())
                .extracting(Strategy::name)
                .doesNotContain("follow-fads")
                .endsWith("mine");
        assertThat(scenario.experiment()).isEmpty();
        assertThat(scenario.warnings()).extracting(fault -> fault.kind().code()).containsExactly("S050");
    }

    @Test
    void anExperimentOfOnesOwnIsNeverLeftOut() {
        assertThatThrownBy(() -> Texts.open("extends: bakery\nexperiment: { outcomes: [cash] }\n"))
                .hasMessageContaining("E009");
        assertThat(Texts.open("extends: bakery\nexperiment: { outcomes: [cash], primary: null }\n")
                        .experiment())
                .isPresent();
    }

    @Test
    void listsReplaceAndGroupsMerge() {
        Scenario scenario = Texts.open("""
            extends: bakery
            market: { segments: [{ name: all, share: 1 }] }
            lookAt: [cash]
            strategies: { aligned-but-wrong: null }
            """);
        assertThat(scenario.segments()).hasSize(1);
        assertThat(scenario.lookAt()).hasSize(1);
        assertThat(scenario.parameters().market().purchaseRate()).isEqualTo(75);
    }

    @Test
    void describedKnowsFilesOnly() {
        Scenario scenario = Texts.open("extends: bakery\nfirm: { cash: 9k }\n", "firm.employees=12", "firm.cash=1k");
        var parameters = scenario.parameters("follow-fads", Map.of("firm.sales", "900k"));
        assertThat(parameters.described().firm().employees()).isEqualTo(8);
        assertThat(parameters.described().firm().cash().units()).isEqualTo(9000);
        assertThat(parameters.firm().employees()).isEqualTo(12);
        assertThat(parameters.firm().sales().units()).isEqualTo(900_000);
        assertThat(parameters.firm().cash().units()).isEqualTo(1000);
    }

    @Test
    void aVisionMayBeASegmentsName() {
        Scenario scenario = Texts.open("extends: bakery\nfirm: { vision: families }\n");
        assertThat(scenario.parameters().firm().vision()).isEqualTo(new Point(-0.6, -0.4));
        assertThat(scenario.parameters(Map.of("firm.vision", "regulars")).firm().vision())
                .isEqualTo(new Point(-0.4, 0.6));
    }

    @Test
    void overridesEditStrategiesAndTexts() {
        Scenario scenario = Scenarios.open(
                "bakery", List.of("strategies.follow-fads.alignment=0.5", "name=Other", "matters.profit=5k", "seed=7"));
        assertThat(scenario.parameters("follow-fads").levers()).isEqualTo(Levers.all(0.5));
        assertThat(scenario.parameters().levers()).isEqualTo(Levers.all(0.4));
        assertThat(scenario.title()).isEqualTo("Other");
        assertThat(scenario.seed()).isEqualTo(7);
        assertThat(scenario.matters()).hasSize(1).containsValue(5000.0);
    }

    @Test
    void pointsNameStrategiesAndMechanisms() {
        Scenario scenario = Scenarios.open("bakery");
        var parameters =
                scenario.parameters(Map.of("strategy", "regulars-first", "without", "beliefs", "horizon", "1 years"));
        assertThat(parameters.capacity().projectsAtOnce()).isEqualTo(2);
        assertThat(parameters.without()).containsExactly(Mechanism.BELIEFS);
        assertThat(parameters.horizon().value()).isEqualTo(52);
        assertThat(scenario.parameters(Map.of("strategy", "", "without", "none")))
                .isEqualTo(scenario.parameters());
    }

    @Test
    void aWrongPointIsRefused() {
        Scenario scenario = Scenarios.open("bakery");
        assertThat(faults(scenario, Map.of("market.turbulence", "9"))).containsExactly("S012 1:19");
        assertThat(faults(scenario, Map.of("strategy", "nobody"))).containsExactly("S036 0:0");
        assertThat(faults(scenario, Map.of("without", "magic"))).containsExactly("S032 0:0");
    }

    private static List<String> faults(Scenario scenario, Map<String, String> point) {
        try {
            scenario.parameters(point);
            return List.of();
        } catch (ScenarioFaults e) {
            return e.faults().stream().map(Texts::shortly).toList();
        }
    }
}
