package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.ParquetOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.sweep.SweepDryRun;
import org.plumbline.app.sweep.SweepScreen;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.Shard;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.sweep.Provenance;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.experiments.sweep.SweepIdentity;
import org.plumbline.experiments.sweep.SweepRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the experiment of a scenario into a results directory. */
@Command(
        name = "sweep",
        header = {
            "Runs an experiment; the same command again goes on where it stopped.",
            "",
            "Examples:",
            "  plumbline sweep bakery --dry-run",
            "  plumbline sweep my-bakery.yaml --out results/mine",
            "  plumbline sweep my-bakery.yaml --shard 1/4",
            ""
        })
final class SweepCommand implements org.plumbline.app.command.Command {
    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--shard", paramLabel = "I/N", description = "Run one of N parts, into a folder of its own.")
    private @Nullable String shard;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Give up a run that takes longer; it is made again when the sweep goes on.")
    private @Nullable Integer timeLimit;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private ParquetOption parquet = new ParquetOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        Sweep sweep = Sweep.of(argument.open(overrides()), argument::table);
        requireFreeFactors(sweep);
        if (runs.dryRun()) {
            session.terminal().print(SweepDryRun.of(session, sweep, runs.threads(), parquet.wanted()));
            return ExitCode.DONE;
        }
        SweepIdentity identity = new SweepIdentity(sweep);
        Path whole = out.folder().orElse(identity.usualFolder());
        Optional<Shard> part = part();
        Path folder = part.map(s -> s.directory(whole)).orElse(whole);
        Provenance provenance = new Provenance(
                session.version().number(),
                session.version().commit(),
                System.getProperty("java.version", "unknown"),
                goOn());
        try (ResultsDirectory directory = ResultsDirectory.open(
                new LocalStorage(), folder, identity.contents(provenance, part), session.clock())) {
            session.terminal().message(SweepScreen.plan(sweep) + "; into " + folder);
            identity.cautions().forEach(caution -> session.terminal().message("warning: " + caution));
            String found = directory.recovery().message();
            if (!found.isEmpty()) {
                session.terminal().message(found);
            }
            if (parquet.wanted()) {
                directory.addParquet();
            }
            run(session, sweep, part.<LongPredicate>map(s -> s::holds).orElse(point -> true), directory);
        }
        return new SweepEnd(session, folder, goOn(), identity.cautions(), format.format()).tell(part);
    }

    private List<String> overrides() {
        List<String> more = new ArrayList<>();
        runs.seed().ifPresent(seed -> more.add("seed=" + seed));
        runs.replications().ifPresent(number -> more.add("experiment.replications=" + number));
        return more;
    }

    /** A factor that --set fixes would be the same at every point. */
    private void requireFreeFactors(Sweep sweep) {
        for (String setting : argument.settings()) {
            String path = setting.replaceFirst("=.*", "").strip();
            if (sweep.spec().factors().stream().anyMatch(factor -> factor.path().equals(path))) {
                throw new UsageException(
                        UsageFault.CONFLICTING_OPTIONS,
                        "--set " + path + " fixes what the experiment varies",
                        "leave --set " + path + " away, or delete the factor from the experiment");
            }
        }
    }

    private Optional<Shard> part() {
        try {
            return Optional.ofNullable(shard).map(Shard::parse);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE, "--shard: " + e.getMessage(), "write --shard 1/4 to --shard 4/4");
        }
    }

    private void run(Session session, Sweep sweep, LongPredicate chosen, ResultsDirectory directory) {
        Cancellation cancellation = new Cancellation();
        Interruption.Stoppable stoppable = session.interruption().during(cancellation::request);
        LocalPool pool = new LocalPool(runs.threads(), limit());
        try (Progress progress = session.progress("runs")) {
            new SweepRun(sweep, chosen, pool, cancellation, step -> progress.update(step.ended(), step.total()))
                    .in(directory, task -> repeating(sweep, directory.path(), task));
        } finally {
            stoppable.close();
        }
    }

    private Optional<Duration> limit() {
        if (timeLimit != null && timeLimit < 1) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--time-limit is " + timeLimit + ", but must be 1 or more seconds",
                    "give a whole number of seconds");
        }
        return Optional.ofNullable(timeLimit).map(Duration::ofSeconds);
    }

    private String goOn() {
        CommandText command = new CommandText("sweep").add(argument.name());
        command.addEach("--set", argument.settings());
        runs.seed().ifPresent(seed -> command.add("--seed", seed));
        runs.replications().ifPresent(number -> command.add("--replications", number));
        if (shard != null) {
            command.add("--shard", shard);
        }
        out.folder().ifPresent(given -> command.add("--out", given));
        if (parquet.wanted()) {
            command.add("--parquet");
        }
        return command.toString();
    }

    private static String repeating(Sweep sweep, Path folder, RunTask task) {
        CommandText command = new CommandText("story").add(folder.resolve("scenario.yaml"));
        if (!task.strategy().isEmpty()) {
            command.add("--strategy", task.strategy());
        }
        command.add("--seed", task.seed(), "--replication", task.replication());
        @Nullable String strategy = task.strategy().isEmpty() ? null : task.strategy();
        return command.addPoint(sweep.scenario().writtenOut(strategy, sweep.settings(task.point())))
                .toString();
    }
}
