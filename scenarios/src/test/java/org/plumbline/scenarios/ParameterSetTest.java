package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.scenarios.experiment.Factor;
import org.plumbline.scenarios.layer.ParameterSetTable;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.sim.simulation.ModelVersion;

/** What a parameter set moves, and what it leaves. */
class ParameterSetTest {
    private static final Scenario PLAIN = Texts.open("name: Plain\n");

    static List<String> names() {
        return ParameterSets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSetMovesEveryDefaultToItsOwnValue(String set) {
        Map<String, String> values = ParameterSets.values(set);
        assertThat(values).hasSize(15);
        assertThat(PLAIN.writtenOut(null, Map.of("parameterSet", set))).isEqualTo(values);
        assertThat(PLAIN.parameters(Map.of("parameterSet", set)))
                .isEqualTo(PLAIN.parameters(values))
                .isNotEqualTo(PLAIN.parameters());
    }

    @Test
    void aCompleteFileMeansTheSameAlthoughItStatesEveryDefault() {
        for (String text : List.of("name: Plain\n", "name: Mine\nextends: bakery\n")) {
            Scenario scenario = Texts.open(text);
            Scenario complete = Texts.open(ScenarioYaml.text(scenario));
            Map<String, String> point = Map.of("parameterSet", "5", "without", "beliefs");
            assertThat(complete.parameters(point)).isEqualTo(scenario.parameters(point));
        }
    }

    @Test
    void whatIsGivenAnotherValueStays() {
        Scenario mine = Texts.open("""
                name: Mine
                extends: bakery
                innovation: { gateThreshold: 0.5 }
                """, "market.qualityWeight=0.6");
        Map<String, String> moved = mine.writtenOut(
                "follow-fads",
                Map.of("parameterSet", "4", "background.closing", "0.03", "people.anchorSpread", "1.83"));
        assertThat(moved)
                .doesNotContainKeys("parameterSet", "innovation.sparks", "innovation.developmentCost")
                .doesNotContainKeys("innovation.gateThreshold", "market.qualityWeight")
                .containsEntry("background.closing", "0.03")
                .containsEntry("people.anchorSpread", "1.83")
                .containsEntry("background.lossClosing", "0.15");
        assertThat(mine.parameters("follow-fads", moved))
                .isEqualTo(mine.parameters(
                        "follow-fads",
                        Map.of("parameterSet", "4", "background.closing", "0.03", "people.anchorSpread", "1.83")));
    }

    @Test
    void anUnknownSetIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                org.plumbline.scenarios.fault.ScenarioFaults.class,
                                () -> PLAIN.parameters(Map.of("parameterSet", "9")))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(Texts.shortly(fault)).isEqualTo("S032 0:0");
                    assertThat(fault.help()).isEqualTo("write 1 to 8");
                });
    }

    @Test
    void aFactorListsSetsAsNamesOrAllOfThem() {
        assertThat(levels("[3, 1]")).isEqualTo(new Factor.Listed("parameterSet", List.of("3", "1"), List.of()));
        assertThat(levels("[all]")).isEqualTo(new Factor.Listed("parameterSet", ParameterSets.names(), List.of()));
    }

    @Test
    void aFactorRefusesUnknownSetsAndRepeats() {
        assertThat(Texts.faults(file("[0, 2, all]")))
                .extracting(Texts::shortly)
                .containsExactly("S032 4:29", "E007 4:35");
        assertThat(Texts.faults(file("[0]")).get(0).help()).isEqualTo("write 1 to 8, or all");
        assertThat(Texts.faults(file("{ min: 1, max: 8 }"))).isNotEmpty();
        assertThat(Texts.faults(file("all"))).isNotEmpty();
    }

    @Test
    void theBundledTableIsOfThisModelOrACautionSaysSo() {
        ParameterSetTable mine =
                ParameterSetTable.read("model,set,distance,people.size\n" + ModelVersion.CURRENT + ",1,0.5,2\n");
        assertThat(mine.sets()).isEqualTo(Map.of("1", Map.of("people.size", "2")));
        assertThat(mine.caution()).isEmpty();
        assertThat(ParameterSetTable.read("model,set,distance,people.size\n5,1,0.5,2\n5,2,0.6,3\n")
                        .caution())
                .contains("The parameter sets were measured with model 5, not with this model " + ModelVersion.CURRENT
                        + ": whether they still fit the published patterns is not known.");
        assertThat(ParameterSetTable.read("model,set,distance\n").model()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "set,distance,a\n1,0.5,2\n",
                "model,set,distance,a\n5,1,0.5\n",
                "model,set,distance,a\n5,1,0.5,2\n6,2,0.5,2\n"
            })
    void whatIsNoTableOfOneModelIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ParameterSetTable.read(text));
    }

    private static Factor levels(String sets) {
        return Texts.open(file(sets)).experiment().orElseThrow().factors().get(0);
    }

    private static String file(String sets) {
        return "name: Mine\nextends: bakery\nexperiment:\n  factors: { parameterSet: " + sets + " }\n";
    }
}
