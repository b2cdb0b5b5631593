package org.plumbline.experiments.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.ExecutionReport;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.ModelRun;
import org.plumbline.experiments.execution.ProgressListener;
import org.plumbline.experiments.execution.RunExecutor;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;

/**
 * An experiment whose model is a few random numbers: every seventh future leaves an outcome undefined, every eleventh
 * stops with an error.
 */
public record TinyExperiment(long points, List<String> strategies, long replications, boolean series, ModelRun model) {
    static final List<Response> RESPONSES = Stream.of(
                    Outcome.PROFIT, Outcome.CASH, Outcome.SURVIVAL, Outcome.LAUNCHES, Outcome.SUCCESS_SHARE)
            .map(Response::of)
            .toList();
    static final Instant TIME = Instant.parse("2026-01-05T08:00:00Z");

    static TinyExperiment small() {
        return new TinyExperiment(5, List.of("follow-fads", "regulars-first"), 12, true, TinyExperiment::simulate);
    }

    public static RunResult simulate(long seed, long replication) {
        if (replication % 11 == 10) {
            throw new IllegalStateException("the till, \"empty\",\nis empty");
        }
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + replication);
        Map<Outcome, Double> outcomes = new LinkedHashMap<>();
        outcomes.put(Outcome.PROFIT, random.nextLong(-5_000_000, 20_000_000) / 100.0);
        outcomes.put(Outcome.CASH, random.nextDouble() * 1e5);
        outcomes.put(Outcome.SURVIVAL, random.nextBoolean() ? 1.0 : 0.0);
        outcomes.put(Outcome.LAUNCHES, (double) random.nextInt(9));
        if (replication % 7 != 6) {
            outcomes.put(Outcome.SUCCESS_SHARE, random.nextDouble());
        }
        Series weeks = new Series(List.of(
                Collections.nCopies(Series.Column.values().length, 1.5),
                Collections.nCopies(Series.Column.values().length, 2.5)));
        return new RunResult(seed, replication, 260, random.nextLong(), outcomes, weeks);
    }

    TinyExperiment with(ModelRun other) {
        return new TinyExperiment(points, strategies, replications, series, other);
    }

    Manifest manifest() {
        List<Column> factors =
                List.of(new Column("market.turbulence", Column.Type.NUMBER, "", "how fast tastes drift"));
        TableLayout tables = new TableLayout(
                strategies, factors, RESPONSES.stream().map(Response::column).toList(), series);
        return new Manifest(
                Manifest.FORMAT,
                "tiny",
                "0123abcd",
                "1",
                List.of(7L),
                Map.of("design", "77", "scenario", "88"),
                "0.1.0",
                "abc",
                "17",
                "plumbline sweep tiny.yaml",
                OptionalLong.of(points * strategies.size() * replications),
                Optional.empty(),
                tables,
                Optional.empty(),
                Optional.empty());
    }

    List<DesignRow> design() {
        return LongStream.range(0, points)
                .mapToObj(p -> new DesignRow(p, levels(p)))
                .toList();
    }

    private static List<String> levels(long point) {
        return List.of("0." + point);
    }

    Iterator<RunTask> plan() {
        return LongStream.range(0, points).boxed().flatMap(this::planOf).iterator();
    }

    private Stream<RunTask> planOf(long point) {
        return strategies.stream()
                .flatMap(strategy -> LongStream.range(0, replications)
                        .mapToObj(r -> new RunTask(point, levels(point), strategy, r, 7 + point, model)));
    }

    ResultsDirectory open(Storage storage, Path path) {
        return open(storage, path, manifest());
    }

    ResultsDirectory open(Storage storage, Path path, Manifest manifest) {
        var contents = new ResultsDirectory.Contents(manifest, "name: tiny\n", design());
        return ResultsDirectory.open(storage, path, contents, () -> TIME);
    }

    /** Makes the missing runs and the tables, as a sweep does. */
    public ExecutionReport sweep(Storage storage, Path path, RunExecutor executor) {
        try (ResultsDirectory directory = open(storage, path)) {
            return sweep(directory, executor, plan(), new Cancellation());
        }
    }

    static ExecutionReport sweep(
            ResultsDirectory directory, RunExecutor executor, Iterator<RunTask> plan, Cancellation cancellation) {
        ExecutionReport report = executor.execute(
                new Workload(directory.missing(plan), OptionalLong.empty()),
                directory.recorder(RESPONSES, task -> "plumbline run tiny --replication " + task.replication()),
                ProgressListener.NONE,
                cancellation);
        directory.publishTables();
        directory.finish();
        return report;
    }

    /** The tables of an undisturbed sweep with one thread. */
    Map<String, String> undisturbed(Path path) {
        sweep(new LocalStorage(), path, LocalPool.of(1));
        return tables(path);
    }

    static Map<String, String> tables(Path path) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : List.of("runs.csv", "failures.csv", "series.csv", "design.csv", "datapackage.json")) {
            Path file = path.resolve(name);
            if (Files.exists(file)) {
                tables.put(name, read(file));
            }
        }
        return tables;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
