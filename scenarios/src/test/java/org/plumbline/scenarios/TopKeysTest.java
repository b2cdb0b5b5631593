package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.schema.ScenarioFormat;

/** Behaviour under test: every top key that the format promises is known, and what a version cannot do it refuses. */
class TopKeysTest {
    private static final String PROMISED = "format name story question extends horizon seed currency matters firm"
            + " alignment levers capacity posture roadmap market people innovation ecosystem background strategies"
            + " experiment leavesOut discuss lookAt sources";

    @Test
    void allPromisedKeysAreKnown() {
        assertThat(ScenarioFormat.format().keys().keySet()).contains(PROMISED.split(" "));
    }

    @Test
    void strategiesMaySetWhatAFirmDecides() {
        assertThat(ScenarioFormat.strategy().keys().keySet())
                .contains(
                        "label",
                        "description",
                        "vision",
                        "alignment",
                        "levers",
                        "capacity",
                        "posture",
                        "roadmap",
                        "ecosystem")
                .doesNotContain("market", "people", "innovation", "background", "firm");
    }

    @Test
    void eachGroupKnowsItsKeys() {
        for (String group : List.of("posture", "roadmap", "ecosystem")) {
            List<String> codes = Texts.faults("name: x\n" + group + ": { nonsense: 1 }\n").stream()
                    .map(fault -> fault.kind().code())
                    .toList();
            assertThat(codes).as(group).containsExactly("S011");
        }
    }
}
