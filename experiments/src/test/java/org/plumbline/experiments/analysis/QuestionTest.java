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
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.statistics.PairedObservations;
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
    void theBestOverPointsIsJudgedByTheRuleOfVerdicts() {
        Study study = study(FACTORIAL, "profit");
        Answer answer = Question.BEST.answer(study);
        assertThat(answer.sentences().get(0)).startsWith("Averaged over 4 points: ");
        AnswerTable averaged = table(answer, "averaged");
        PairedObservations pairs = study.values().pairs(study.values().points(), 0, 1);
        assertThat(Math.abs(Double.parseDouble(averaged.rows().get(0).get(2))))
                .isCloseTo(Math.abs(pairs.differences().mean()), within(1e-3));
        String led = answer.sentences().get(1);
        AnswerTable robust = table(answer, "robust");
        int lower = robust.columns().indexOf("leadLower");
        boolean clear = robust.rows().stream()
                .filter(row -> row.get(robust.columns().indexOf("rank")).equals("1"))
                .allMatch(row -> Double.parseDouble(row.get(lower)) > 0);
        assertThat(led.contains("leave it first by each")).isEqualTo(clear && led.contains("all four criteria"));
    }

    @Test
    void hypothesesAreTestedAndTheFamilyIsNamed() {
        Answer answer = Question.BEST.answer(study(FACTORIAL + """
                primary: cash
                contrasts: [{ a: follow-fads, b: regulars-first, outcome: profit }]
                hypotheses:
                  - { id: H1, a: follow-fads, b: regulars-first, outcome: cash, expect: b }
                  - { id: H2, a: follow-fads, b: regulars-first, outcome: survival, expect: same }
                """, "profit"));
        AnswerTable hypotheses = table(answer, "hypotheses");
        assertThat(hypotheses.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(5)).isIn("supported", "not supported", "reversed", "undefined"));
        assertThat(hypotheses.rows().get(1).get(5)).isEqualTo("supported");
        assertThat(answer.cautions())
                .anyMatch(caution -> caution.contains("the 4 declared contrasts"))
                .anyMatch(caution -> caution.contains("declared to be cash"));
    }

    @Test
    void moneyWithoutClosuresIsCautioned() {
        String without = FACTORIAL.replace("[profit, cash, survival]", "[profit]");
        assertThat(Question.BEST.answer(study(without, "profit")).cautions())
                .anyMatch(caution -> caution.contains("add survival to the outcomes"));
        assertThat(Question.BEST.answer(study(FACTORIAL, "profit")).cautions())
                .noneMatch(caution -> caution.contains("add survival to the outcomes"));
    }

    @Test
    void pooledFuturesOfSeveralPointsHaveNoInterval() {
        AnswerTable several = table(Question.POSSIBLE.answer(study(FACTORIAL, "cash")), "quantiles");
        assertThat(several.rows())
                .allMatch(row -> row.get(3).isEmpty() && row.get(6).contains("share their futures"));
        String one =
                "factors: { strategy: [follow-fads, regulars-first] }\nreplications: 8\nprimary: null\noutcomes: [cash]\n";
        AnswerTable single = table(Question.POSSIBLE.answer(study(one, "cash")), "quantiles");
        assertThat(single.rows().get(2).get(3)).isNotEmpty();
    }

    @Test
    void nothingFlipsAlongTheFactorsOfASampledDesign() {
        Study study = study("""
                design: latin-hypercube
                points: 6
                factors:
                  market.turbulence: { min: 0, max: 0.5 }
                  firm.cash: { min: 5k, max: 60k }
                  strategy: [follow-fads, regulars-first]
                replications: 4
                outcomes: [profit]
                """, "profit");
        List<PointContrast> contrasts = PointContrast.all(study);
        assertThat(FactorLevel.of(study, contrasts, 0)).isEmpty();
        assertThat(Flip.along(study, contrasts)).isEmpty();
    }

    @Test
    void sharesAreOfAllFuturesTiesIncluded() {
        Study study = study(FACTORIAL, "survival");
        for (PointContrast point : PointContrast.all(study)) {
            Contrast contrast = point.contrast();
            assertThat(contrast.ties()).isPositive();
            assertThat(point.bBetterOfHundred().orElseThrow())
                    .isEqualTo(
                            100.0 * contrast.bBetter() / (contrast.aBetter() + contrast.ties() + contrast.bBetter()));
        }
    }

    @Test
    void aLevelIsAveragedOverPointsThatDifferInNothingElse() {
        Study study = study(FACTORIAL, "cash");
        List<FactorLevel> levels = FactorLevel.of(study, PointContrast.all(study), 1);
        assertThat(levels).extracting(FactorLevel::level).containsExactly("5000", "60000");
        PairedObservations poor = study.values().pairs(List.of(1L, 2L), 0, 1);
        assertThat(levels.get(0).difference().mean().orElseThrow())
                .isCloseTo(poor.differences().mean(), within(1e-9));
        assertThat(levels.get(0).futures()).isEqualTo(12);
    }

    @Test
    void aFractionSaysWhatItMixesUp() {
        Study study = study("""
                design: fractional
                generators: 1
                centrePoints: 1
                factors:
                  market.turbulence: { min: 0.1, max: 0.3 }
                  firm.cash: { min: 5k, max: 60k }
                  levers.clarity: { min: 0, max: 1 }
                replications: 2
                outcomes: [cash, profit]
                """, "cash");
        assertThat(study.levels()).hasSize(5);
        assertThat(study.at(5)).containsExactly("0.2", "32500", "0.5");
        Answer answer = Question.INPUTS.answer(study);
        assertThat(table(answer, "inputs").rows().stream().map(row -> row.get(1) + " " + row.get(2)))
                .containsExactly(
                        "market.turbulence effect",
                        "firm.cash effect",
                        "levers.clarity effect",
                        "all together curvature");
        double low = (study.values().sample(1, 0).mean()
                        + study.values().sample(2, 0).mean())
                / 2;
        double high = (study.values().sample(3, 0).mean()
                        + study.values().sample(4, 0).mean())
                / 2;
        assertThat(Double.parseDouble(table(answer, "inputs").rows().get(1).get(3)))
                .isCloseTo(high - low, within(1e-3));
        assertThat(answer.method()).contains("resolution 3");
        assertThat(answer.cautions()).anyMatch(c -> c.contains("firm.cash + market.turbulence x levers.clarity"));
    }

    @Test
    void namesWithoutOrderAreEachHeldAgainstTheFirst() {
        Answer answer = Question.INPUTS.answer(study("""
                factors: { without: [none, drift, word-of-mouth], horizon: [4 weeks, 6 weeks] }
                replications: 2
                outcomes: [cash, profit]
                """, "cash"));
        assertThat(table(answer, "inputs").rows().stream().map(row -> row.get(1)))
                .containsExactly("without = drift", "without = word-of-mouth", "horizon");
    }

    private static AnswerTable table(Answer answer, String name) {
        return answer.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOutcomeThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> study(FACTORIAL, "launches"))
                .hasMessageContaining("no launches")
                .hasMessageContaining("profit, cash, survival");
    }
}
