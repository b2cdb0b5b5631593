package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.ExecutionReport;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.FailureRow;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.RunStatus;
import org.plumbline.experiments.results.table.SeriesRow;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.sim.observation.Outcome;

/** Behaviour under test: the tables are the same whatever happens on the way, and read back as they were written. */
class ResultsDirectoryTest {
    private static final Storage STORAGE = new LocalStorage();

    private final Path folder;

    private final TinyExperiment experiment = TinyExperiment.small();

    ResultsDirectoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tablesHaveOneRowARunInOrder() {
        Path directory = folder.resolve("whole");
        Map<String, String> tables = experiment.undisturbed(directory);

        List<String> lines =
                TinyExperiment.read(directory.resolve("runs.csv")).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("point,strategy,replication,seed,status,runId,reasonCode,weeksRun,exogenousHash,"
                        + "market.turbulence,profit,cash,survival,launches,successShare");
        assertThat(lines).hasSize(1 + 5 * 2 * 12);
        assertThat(lines.get(11)).isEqualTo("0,follow-fads,10,7,failed,p0.follow-fads.r10,M001,,,0.0,,,,,");
        assertThat(tables.get("failures.csv")).contains("the till, \"\"empty\"\", is empty");
        assertThat(tables.get("design.csv")).isEqualTo("point,market.turbulence\n0,0.0\n1,0.1\n2,0.2\n3,0.3\n4,0.4\n");
        assertThat(Files.exists(directory.resolve("scenario.yaml"))).isTrue();
    }

    @Test
    void tablesReadBackAsTheyWereWritten() {
        Path directory = folder.resolve("whole");
        experiment.undisturbed(directory);
        ResultsReader reader = ResultsReader.open(directory);

        try (RowReader<RunRow> runs = reader.runs()) {
            List<RunRow> rows = runs.stream().toList();
            assertThat(rows).hasSize(120);
            for (RunRow row : rows) {
                boolean fails = row.replication() % 11 == 10;
                assertThat(row.status()).isEqualTo(fails ? RunStatus.FAILED : RunStatus.DONE);
                assertThat(row.outcome("profit").isPresent()).isEqualTo(!fails);
                assertThat(row.outcome("successShare").isPresent()).isEqualTo(!fails && row.replication() % 7 != 6);
            }
            double cash = TinyExperiment.simulate(7, 3).outcome(Outcome.CASH).orElseThrow();
            assertThat(rows.get(3).outcome("cash")).hasValue(cash);
        }
        try (RowReader<FailureRow> failures = reader.failures()) {
            assertThat(failures.stream())
                    .hasSize(10)
                    .allSatisfy(f -> assertThat(f.command()).isEqualTo("plumbline run tiny --replication 10"));
        }
        try (RowReader<SeriesRow> series = reader.series()) {
            assertThat(series.stream()).hasSize(110 * 2);
        }
    }

    @Test
    void manifestReadsBackWithItsTimes() {
        Path directory = folder.resolve("whole");
        experiment.undisturbed(directory);

        Manifest manifest = ResultsReader.open(directory).manifest();
        assertThat(manifest)
                .isEqualTo(experiment.manifest().started(TinyExperiment.TIME).finished(TinyExperiment.TIME));
        assertThat(TinyExperiment.read(directory.resolve("manifest.json"))).startsWith("{\n  \"resultsFormat\" : 1,");
    }

    @Test
    void summariesReadBackWithEightDigits() {
        SummaryRow row = new SummaryRow(
                0,
                "follow-fads",
                "profit",
                OptionalDouble.of(1.0 / 3),
                OptionalDouble.empty(),
                OptionalDouble.of(2),
                11,
                "paired t",
                0.95);
        Path directory = folder.resolve("whole");
        try (ResultsDirectory open = experiment.open(STORAGE, directory)) {
            open.publishSummary(List.of(row));
        }
        assertThat(TinyExperiment.read(directory.resolve("summary.csv")))
                .endsWith("0,follow-fads,profit,0.33333333,,2,11,paired t,0.95\n");
        try (RowReader<SummaryRow> rows = ResultsReader.open(directory).summary()) {
            assertThat(rows.next().lower()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void threadsChangeNothing(int threads) {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("one"));
        experiment.sweep(STORAGE, folder.resolve("many"), LocalPool.of(threads));
        assertThat(TinyExperiment.tables(folder.resolve("many"))).isEqualTo(expected);
    }

    @Test
    void interruptedSweepGoesOn() {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("whole"));
        Path directory = folder.resolve("interrupted");
        AtomicInteger made = new AtomicInteger();
        for (int session = 1; session <= 6; session++) {
            Cancellation cancellation = new Cancellation();
            int until = session * 15;
            TinyExperiment counting = experiment.with((seed, replication) -> {
                if (made.incrementAndGet() >= until) {
                    cancellation.request();
                }
                return TinyExperiment.simulate(seed, replication);
            });
            try (ResultsDirectory open = counting.open(STORAGE, directory)) {
                ExecutionReport report = TinyExperiment.sweep(open, LocalPool.of(2), counting.plan(), cancellation);
                assertThat(report.cancelled()).isTrue();
            }
        }
        experiment.sweep(STORAGE, directory, LocalPool.of(2));
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    @Test
    void completeSweepRunsNothing() {
        Path directory = folder.resolve("whole");
        experiment.undisturbed(directory);
        TinyExperiment forbidden = experiment.with((seed, replication) -> {
            throw new AssertionError("nothing is to be run");
        });
        ExecutionReport report = forbidden.sweep(STORAGE, directory, LocalPool.of(2));
        assertThat(report).isEqualTo(new ExecutionReport(0, 0, false));
    }

    @Test
    void plansOutOfOrderAreRefused() {
        try (ResultsDirectory open = experiment.open(STORAGE, folder.resolve("whole"))) {
            RunTask task = experiment.plan().next();
            Iterator<RunTask> twice = List.of(task, task).iterator();
            assertThatThrownBy(() -> open.missing(twice).next())
                    .hasMessageContaining("point, strategy, replication")
                    .hasMessageContaining("p0.follow-fads.r0");
        }
    }

    @Test
    void statusSaysHowFarItIs() {
        Path directory = folder.resolve("whole");
        try (ResultsDirectory open = experiment.open(STORAGE, directory)) {
            assertThat(SweepStatus.of(STORAGE, directory).missing()).hasValue(120);
            TinyExperiment.sweep(open, LocalPool.of(2), limited(experiment.plan(), 30), new Cancellation());
        }
        SweepStatus status = SweepStatus.of(STORAGE, directory);
        assertThat(status.done()).isEqualTo(28);
        assertThat(status.failed()).isEqualTo(2);
        assertThat(status.missing()).hasValue(90);
        assertThat(status.complete()).isFalse();
    }

    private static Iterator<RunTask> limited(Iterator<RunTask> tasks, int count) {
        List<RunTask> some = new ArrayList<>();
        while (some.size() < count) {
            some.add(tasks.next());
        }
        return some.iterator();
    }
}
