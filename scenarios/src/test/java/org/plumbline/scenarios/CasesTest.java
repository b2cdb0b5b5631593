package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.validation.Paths;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.ModelParameters;

/** Behaviour under test: the bundled cases keep their names, books and promises. */
class CasesTest {
    private static final Map<String, List<String>> STRATEGIES = Map.ofEntries(
            Map.entry("bakery", List.of("follow-fads", "regulars-first")),
            Map.entry("crafts-shop", List.of("more-of-everything", "ethical-leader")),
            Map.entry("restaurant", List.of("secret-vision", "shared-vision")),
            Map.entry("service-startup", List.of("feature-requests", "ai-focus")),
            Map.entry("metal-fabricator", List.of("tactical", "strategic")),
            Map.entry("software-company", List.of("thin-spread", "capacity-building")),
            Map.entry("retailer", List.of("ad-hoc", "priorities")),
            Map.entry("agritech", List.of("technology-alone", "ecosystem")),
            Map.entry("fintech", List.of("alone", "orchestrated")));

    static List<String> names() {
        return Catalog.names();
    }

    @Test
    void thereAreNine() {
        assertThat(Catalog.names()).containsExactlyInAnyOrderElementsOf(STRATEGIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsItsStoryWithoutWarnings(String name) {
        Scenario scenario = Scenarios.open(name);
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.story()).hasSizeGreaterThan(200);
        assertThat(scenario.question()).endsWith("?");
        assertThat(scenario.leavesOut()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenario.discuss()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenario.lookAt()).isNotEmpty();
        assertThat(scenario.axes()).hasSize(2);
        assertThat(FaultReport.text(scenario.warnings())).startsWith("0 warnings");
    }

    @ParameterizedTest
    @MethodSource("names")
    void declaresItsStrategiesInOrder(String name) {
        Scenario scenario = Scenarios.open(name);
        List<String> declared =
                scenario.strategies().stream().map(Strategy::name).toList();
        assertThat(declared).startsWith(STRATEGIES.getOrDefault(name, List.of()).toArray(String[]::new));
        assertThat(declared.get(2)).isEqualTo("aligned-but-wrong");
        assertThat(scenario.strategies())
                .allMatch(s -> !s.label().isBlank() && !s.description().isBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void alignedButWrongIsOnTheWorstSegmentWithTheSecondStrategysEffort(String name) {
        Scenario scenario = Scenarios.open(name);
        ModelParameters second =
                scenario.parameters(scenario.strategies().get(1).name());
        ModelParameters wrong = scenario.parameters("aligned-but-wrong");
        assertThat(wrong.levers()).isEqualTo(second.levers());
        assertThat(wrong.capacity()).isEqualTo(second.capacity());
        assertThat(wrong.posture()).isEqualTo(second.posture());
        assertThat(wrong.roadmap()).isEqualTo(second.roadmap());
        assertThat(wrong.ecosystem()).isEqualTo(second.ecosystem());
        Point vision = Objects.requireNonNull(second.firm().vision());
        SegmentParameters nearest = scenario.segments().stream()
                .min((a, b) -> Double.compare(distance(a, vision), distance(b, vision)))
                .orElseThrow();
        double least = scenario.segments().stream()
                .filter(segment -> !segment.equals(nearest))
                .mapToDouble(segment -> served(scenario, segment.centre()))
                .min()
                .orElseThrow();
        assertThat(served(scenario, wrong.firm().vision())).isCloseTo(least, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTwoMissingCellsCrossVisionAndEffort(String name) {
        Scenario scenario = Scenarios.open(name);
        if (scenario.findStrategy("first-vision-second-levers").isEmpty()) {
            assertThat(name).as("the only story that changes effort alone").isEqualTo("restaurant");
            return;
        }
        ModelParameters first = scenario.parameters(scenario.strategies().get(0).name());
        ModelParameters second =
                scenario.parameters(scenario.strategies().get(1).name());
        assertCrosses(scenario.parameters("first-vision-second-levers"), first, second);
        assertCrosses(scenario.parameters("second-vision-first-levers"), second, first);
    }

    private static void assertCrosses(ModelParameters crossed, ModelParameters vision, ModelParameters effort) {
        assertThat(crossed.firm()).isEqualTo(vision.firm());
        assertThat(crossed.levers()).isEqualTo(effort.levers());
        assertThat(crossed.capacity()).isEqualTo(effort.capacity());
        assertThat(crossed.posture()).isEqualTo(effort.posture());
        assertThat(crossed.roadmap()).isEqualTo(effort.roadmap());
        assertThat(crossed.ecosystem()).isEqualTo(effort.ecosystem());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNumberOfTheFileHasASource(String name) {
        Scenario scenario = Scenarios.open(name);
        MappingNode file = scenario.resolution().layers().get(0);
        MappingNode sources = Objects.requireNonNull(file.group("sources"));
        for (String path : Paths.all()) {
            boolean decision = path.matches("(levers|capacity|posture|roadmap|ecosystem|firm.vision|market.axes).*");
            if (file.at(path) != null && !decision) {
                String group = path.substring(0, path.indexOf('.'));
                assertThat(sources.entries().keySet()).as(name + " " + path).containsAnyOf(path, group);
            }
        }
        assertThat(scenario.assumptions().assumed())
                .isBetween(1, scenario.assumptions().inputs() - 1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void carriesAnExperimentOfTwoFactorsAndTheStrategies(String name) {
        ExperimentSpec experiment = Scenarios.open(name).experiment().orElseThrow();
        assertThat(experiment.factors()).hasSize(3);
        assertThat(experiment.factors().get(2).path()).isEqualTo("strategy");
    }

    private static double distance(SegmentParameters segment, Point point) {
        return segment.centre().squaredDistance(point);
    }

    private static double served(Scenario scenario, @Nullable Point vision) {
        double beta = scenario.parameters().market().tasteWeight();
        return scenario.segments().stream()
                .mapToDouble(s -> s.share() * Math.exp(-beta * distance(s, Objects.requireNonNull(vision))))
                .sum();
    }
}
