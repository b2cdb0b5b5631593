package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.scenarios.layer.ParameterSetTable;
import org.plumbline.sim.simulation.ModelVersion;

/** The search finds what there is to be found, again after having been killed, and says what it cannot know. */
class CalibrationTest {
    private static final CalibrationPlan PLAN = new CalibrationPlan(16, 2, 11, 1);
    private static final int ALL = Integer.MAX_VALUE;

    private static Ensemble run(Bowl bowl, Path folder) throws InterruptedException {
        return run(bowl, PLAN, folder);
    }

    private static Ensemble run(PatternModel model, CalibrationPlan plan, Path folder) throws InterruptedException {
        Calibration calibration = new Calibration(Priors.read(Bowl.PRIORS), plan, model, done -> {});
        try (EvaluationLog log = calibration.open(new LocalStorage(), folder)) {
            return calibration.run(log);
        }
    }

    @Test
    void itFindsWhereThePatternsAreMet(@TempDir Path folder) throws Exception {
        Ensemble ensemble = run(new Bowl(ALL), folder);
        assertThat(ensemble.sets()).isNotEmpty();
        assertThat(Double.parseDouble(ensemble.sets().get(0).get("first"))).isCloseTo(3, within(0.6));
        assertThat(ensemble.distances().get(0)).isLessThan(0.6);
        assertThat(Files.readString(folder.resolve("ensemble.csv"))).isEqualTo(ensemble.text());
        ParameterSetTable table = ParameterSetTable.read(ensemble.text());
        assertThat(table.model()).isEqualTo(ModelVersion.CURRENT);
        assertThat(List.copyOf(table.sets().values())).isEqualTo(ensemble.sets());
        assertThat(Files.readAllLines(folder.resolve("evaluations.csv"))).hasSize(1 + PLAN.evaluations());
    }

    @Test
    void theReportSaysWhatThePatternsDoNotDetermine(@TempDir Path folder) throws Exception {
        run(new Bowl(ALL), folder);
        String report = Files.readString(folder.resolve("report.md"));
        assertThat(report)
                .contains("determine 2 of 3 combinations")
                .contains("held out")
                .contains("--points 16");
        assertThat(left(report, "third")).isGreaterThan(0.9);
        assertThat(left(report, "first")).isLessThan(0.3);
    }

    private static double left(String report, String parameter) {
        String row = report.substring(report.indexOf("## How well"))
                .lines()
                .filter(line -> line.startsWith("| `" + parameter + "`"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(row.split("\\|", -1)[3].strip());
    }

    @Test
    void killedItGoesOnWhereItWasAndEndsAlike(@TempDir Path whole, @TempDir Path torn) throws Exception {
        run(new Bowl(ALL), whole);
        assertThatThrownBy(() -> run(new Bowl(21), torn)).hasMessage("killed");
        append(torn.resolve("evaluations.journal"), new byte[] {1, 2, 3});
        Bowl rest = new Bowl(ALL);
        run(rest, torn);
        assertThat(rest.calls()).isEqualTo(PLAN.evaluations() - 21);
        for (String file : new String[] {"evaluations.csv", "ensemble.csv", "report.md"}) {
            assertThat(Files.readString(torn.resolve(file))).isEqualTo(Files.readString(whole.resolve(file)));
        }
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, java.nio.file.StandardOpenOption.APPEND);
    }

    @Test
    void anotherCalibrationIsNotMixedIn(@TempDir Path folder) throws Exception {
        run(new Bowl(ALL), folder);
        CalibrationPlan other = new CalibrationPlan(16, 2, 11, 2);
        assertThatThrownBy(() -> run(new Bowl(ALL), other, folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("another calibration");
    }

    @Test
    void whereNothingFitsItSaysSo(@TempDir Path folder) throws Exception {
        PatternModel hopeless = (settings, markets, seed) -> {
            Measured fine = new Bowl(ALL).measure(settings, markets, seed);
            double[] values = fine.values().clone();
            for (int i = 0; i < 5; i++) {
                values[i] += 100;
            }
            return new Measured(values, fine.errors());
        };
        Ensemble ensemble = run(hopeless, PLAN, folder);
        assertThat(ensemble.sets()).isEmpty();
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains("None: no finalist")
                .contains("* survival at 1 year\n");
    }
}
