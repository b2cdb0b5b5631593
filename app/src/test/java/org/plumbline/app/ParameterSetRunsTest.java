package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.layer.ParameterSets;

/** What compare says of the parameter sets that fit equally well. */
class ParameterSetRunsTest {
    private static final String SETS = "parameter sets that fit published patterns equally well";

    @Test
    void twoStrategiesAreComparedOverThemWhereTheyAreOfThisModel() {
        String text = words("compare", "bakery", "--replications", "2", "--threads", "1");
        assertThat(text.contains(SETS))
                .isEqualTo(ParameterSets.table().caution().isEmpty());
    }

    @Test
    void mechanismsSwitchedOffAreNot() {
        String text = words("compare", "bakery", "--replications", "2", "--threads", "1", "--without", "vetoes");
        assertThat(text).contains("How sure").doesNotContain(SETS);
    }

    private static String words(String... arguments) {
        RecordedProgram program = new RecordedProgram();
        program.run(arguments);
        return program.out().replaceAll("\\s+", " ");
    }
}
