package org.plumbline.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Behaviour under test: which runs an experiment of a scenario file asks for. */
class SweepTest {
    @Test
    void crossesStrategiesWithEveryPoint() {
        Sweep sweep = TinySweep.sweep("""
            factors:
              market.turbulence: { from: 0, to: 0.5, steps: 3 }
              firm.cash: [20k, 60k]
              strategy: [follow-fads, regulars-first]
            replications: 4
            """);
        assertThat(sweep.mostRuns()).isEqualTo(48);
        assertThat(sweep.design().points()).hasSize(6);
        assertThat(sweep.design().points().get(1).levels()).containsExactly("0.25", "20000");
        assertThat(sweep.settings(2)).containsEntry("market.turbulence", "0.25").containsEntry("firm.cash", "20k");
        assertThat(sweep.layout().strategies()).containsExactly("follow-fads", "regulars-first");
    }

    @Test
    void aListDesignTakesTheNthValueOfEachFactor() {
        Sweep sweep = TinySweep.sweep("""
            design: list
            factors:
              market.turbulence: [0.1, 0.1, 0.2]
              strategy: [follow-fads, regulars-first, follow-fads]
            replications: 2
            """);
        assertThat(sweep.mostRuns()).isEqualTo(6);
        assertThat(sweep.design().points().stream().map(SweepPoint::strategies))
                .containsExactly(List.of("follow-fads"), List.of("regulars-first"), List.of("follow-fads"));
    }

    @Test
    void strategiesAloneAreOnePoint() {
        Sweep sweep = TinySweep.sweep("factors: { strategy: [follow-fads, regulars-first] }\nreplications: 5\n");
        assertThat(sweep.mostRuns()).isEqualTo(10);
        assertThat(sweep.design().columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "latin-hypercube, points: 9, 9",
        "sobol, points: 8, 8",
        "morris, trajectories: 5, 15",
        "saltelli, points: 4, 160",
        "saltelli, 'points: 4\nshifts: 2', 32"
    })
    void sampledDesignsHaveTheirSizes(String design, String size, int points) {
        Sweep sweep = TinySweep.sweep("design: " + design + "\n" + size + "\nfactors:\n"
                + "  market.turbulence: { min: 0, max: 0.5 }\n  firm.cash: { min: 20k, max: 60k }\nreplications: 1\n");
        assertThat(sweep.design().points()).hasSize(points);
        for (SweepPoint point : sweep.design().points()) {
            assertThat(Double.parseDouble(point.levels().get(0))).isBetween(0.0, 0.5);
            assertThat(Double.parseDouble(point.levels().get(1))).isBetween(20_000.0, 60_000.0);
        }
    }

    @Test
    void aTableGivesThePointsAndIsReadAgainFromTheDirectory() {
        Scenario scenario = TinySweep.scenario("""
            design: csv
            file: mine.csv
            factors:
              market.turbulence: { min: 0, max: 0.5 }
              firm.cash: { min: 20k, max: 60k }
            replications: 1
            """);
        Sweep sweep = Sweep.of(scenario, name -> "firm.cash,market.turbulence\n30000,0.1\n40000,0.2\n");
        SweepIdentity identity = new SweepIdentity(sweep);
        assertThat(sweep.layout().factorNames()).containsExactly("firm.cash", "market.turbulence");
        String complete = identity.contents(new Provenance("1", "c", "17", ""), java.util.Optional.empty())
                .scenario();
        assertThat(complete).contains("file: design.csv").doesNotContain("mine.csv");
        Scenario again = Scenarios.read("again", complete.getBytes(java.nio.charset.StandardCharsets.UTF_8), List.of());
        Sweep repeated = Sweep.of(again, name -> "point,firm.cash,market.turbulence\n1,30000,0.1\n2,40000,0.2\n");
        assertThat(new SweepIdentity(repeated).hash()).isEqualTo(identity.hash());
        assertThatThrownBy(() -> Sweep.of(scenario, name -> "firm.cash,weather\n30000,1\n"))
                .isInstanceOf(ScenarioFaults.class)
                .hasMessageContaining("weather");
    }

    @Test
    void aRandomDesignOnALogScaleStaysInItsRange() {
        Sweep sweep = TinySweep.sweep("""
            design: random
            points: 200
            factors: { market.turbulence: { min: 0.01, max: 1, scale: log }, firm.employees: { min: 4, max: 9 } }
            replications: 1
            """);
        List<Double> turbulence = sweep.rows().stream()
                .map(row -> Double.parseDouble(row.levels().get(0)))
                .toList();
        assertThat(turbulence).hasSize(200).allMatch(value -> value >= 0.01 && value <= 1);
        // half of them below the geometric mean 0.1: 100 expected, standard deviation 7
        assertThat(turbulence.stream().filter(value -> value < 0.1).count()).isBetween(65L, 135L);
        assertThat(sweep.rows()).allMatch(row -> row.levels().get(1).matches("[4-9]"));
    }

    @Test
    void parameterSetsAreNamesAndPartOfTheIdentity() {
        Sweep sweep = TinySweep.sweep("factors: { parameterSet: [all] }\nreplications: 1\n");
        assertThat(sweep.layout().factors())
                .extracting(column -> column.type().name())
                .containsExactly("STRING");
        assertThat(sweep.rows()).hasSize(8);
        assertThat(manifest(sweep).hashes()).containsKey("parameterSet");
        assertThat(manifest(TinySweep.sweep("factors: { horizon: [4 weeks] }\nreplications: 1\n"))
                        .hashes())
                .doesNotContainKey("parameterSet");
    }

    private static org.plumbline.experiments.results.Manifest manifest(Sweep sweep) {
        return new SweepIdentity(sweep)
                .contents(new Provenance("1", "c", "17", ""), java.util.Optional.empty())
                .manifest();
    }

    @Test
    void refusesWhatCannotBeRun() {
        assertThatThrownBy(() -> TinySweep.sweep("""
            design: saltelli
            points: 5
            factors: { market.turbulence: { min: 0, max: 0.5 } }
            """)).hasMessageContaining("power of two");
        assertThatThrownBy(() -> TinySweep.sweep("""
            design: fractional
            generators: 3
            factors: { market.turbulence: { min: 0.1, max: 0.5 }, firm.cash: { min: 1k, max: 2k } }
            """))
                .hasMessageContaining("there is no fractional design of 2 factors with generators: 3");
        assertThatThrownBy(() -> TinySweep.sweep("""
            factors: { market.turbulence: { from: 0, to: 0.5, steps: 2000 } }
            replications: 1000000
            """)).hasMessageContaining("ten million");
    }
}
