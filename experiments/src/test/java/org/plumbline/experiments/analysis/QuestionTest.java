package org.plumbline.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.experiments.sweep.TinySweep;

/** Behaviour under test: each question has an answer for each design, and its numbers are those of the rows. */
class QuestionTest {
    private static final String FACTORIAL = """
        factors:
          market.turbulence: [0, 0.3]
          firm.cash: [5k, 60k]
          strategy: [follow-fads, regulars-first]
        replications: 6
        outcomes: [profit, cash, survival]
        """;

    private final Path folder;

    QuestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Study study(String experiment, String outcome) {
        Path directory = folder.resolve("x" + experiment.hashCode());
        TinySweep.run(TinySweep.sweep(experiment), directory);
        return Study.open(directory, Optional.of(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasAnAnswer(Question question) {
        Answer answer = question.answer(study(FACTORIAL, "profit"));
        assertThat(answer.sentences()).isNotEmpty().noneMatch(sentence -> sentence.contains("NaN"));
        assertThat(answer.tables())
                .allSatisfy(table -> assertThat(table.rows().toString()).doesNotContain("NaN", "Infinity", "Optional"));
    }

    @Test
    void effectsAreDifferencesOfMeans() {
        Study study = study(FACTORIAL, "cash");
        AnswerTable table = Question.INPUTS.answer(study).tables().get(0);
        List<String> row = table.rows().stream()
                .filter(r -> r.get(1).equals("firm.cash") && r.get(2).equals("effect"))
                .findFirst()
                .orElseThrow();
        double low = (study.values().sample(1, 0).mean()
                        + study.values().sample(2, 0).mean())
                / 2;
        double high = (study.values().sample(3, 0).mean()
                        + study.values().sample(4, 0).mean())
                / 2;
        assertThat(Double.parseDouble(row.get(3))).isCloseTo(high - low, within(1e-3));
        assertThat(table.rows().stream().filter(r -> r.get(2).equals("interaction")))
                .hasSize(3);
    }

    @Test
    void contrastsAreThoseOfThePairsAndJudgedAsOneFamily() {
        Study study = study(FACTORIAL, "profit");
        AnswerTable contrasts = Question.BEST.answer(study).tables().get(1);
        assertThat(contrasts.name()).isEqualTo("contrasts");
        assertThat(contrasts.rows()).hasSize(4);
        int p = contrasts.columns().indexOf("p");
        for (List<String> row : contrasts.rows()) {
            if (!row.get(p).isEmpty()) {
                assertThat(Double.parseDouble(row.get(p + 1))).isGreaterThanOrEqualTo(Double.parseDouble(row.get(p)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "morris|trajectories: 3|mu*",
                "saltelli|points: 2|total index",
                "latin-hypercube|points: 8|standardised coefficient",
                "one-at-a-time||change from base"
            })
    void eachDesignHasItsMeasure(String design, String size, String measure) {
        String factors = size == null
                ? "  market.turbulence: [0.1, 0.3]\n  firm.cash: [5k, 60k]\n"
                : "  market.turbulence: { min: 0, max: 0.5 }\n  firm.cash: { min: 5k, max: 60k }\n";
        Study study = study(
                "design: " + design + "\n" + (size == null ? "" : size + "\n") + "factors:\n" + factors
                        + "replications: 2\noutcomes: [cash]\n",
                "cash");
        Answer answer = Question.INPUTS.answer(study);
        assertThat(answer.tables().get(0).rows()).anyMatch(row -> row.get(2).equals(measure));
        assertThat(answer.tables().get(0).rows()).anyMatch(row -> row.get(1).startsWith("firm.cash"));
    }

    @Test
    void anOutcomeThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> study(FACTORIAL, "launches"))
                .hasMessageContaining("no launches")
                .hasMessageContaining("profit, cash, survival");
    }
}
