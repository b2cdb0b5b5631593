package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.futures.VariantName;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.report.SwitchedOff;
import org.plumbline.app.screen.CommandText;
import org.plumbline.experiments.analysis.Reproduction;
import org.plumbline.experiments.analysis.Study;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that results come out the same again. */
@Command(
        name = "verify",
        header = {
            "Checks that results come out the same again, byte for byte.",
            "",
            "Examples:",
            "  plumbline verify bakery",
            "  plumbline verify results/bakery-1a2b3c4d --rows 20",
            ""
        })
final class VerifyCommand implements org.plumbline.app.command.Command {
    private static final int FUTURES = 6;
    private static final int SHOWN = 5;

    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many rows of a directory are made again; 100 by default.")
    private int rows = 100;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many runs at once; 2 by default.")
    private int threads = 2;

    @Override
    public ExitCode execute(Session session) throws IOException {
        Path directory = Path.of(argument.name());
        RunOptions.threads(threads);
        if (rows < 1) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--rows is " + rows + ", but must be 1 or more",
                    "give a whole number from 1 on");
        }
        return Files.isDirectory(directory) ? directory(session, directory) : scenario(session);
    }

    private ExitCode directory(Session session, Path directory) {
        if (!argument.settings().isEmpty()) {
            throw new UsageException(
                    UsageFault.CONFLICTING_OPTIONS,
                    "--set changes a scenario, but " + directory + " is a results directory",
                    "leave --set out: the rows are made again from the scenario.yaml there");
        }
        Optional<Sweep> sweep = Study.sweepOf(directory);
        Manifest manifest = ResultsReader.open(directory).manifest();
        if (sweep.isEmpty() && manifest.hashes().containsKey("design")) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "the scenario.yaml of " + directory + " does not give the points of its design.csv",
                    "restore both from a copy");
        }
        session.terminal().message("Running up to " + rows + " rows again ...");
        Reproduction made = Reproduction.of(
                directory,
                sweep.map(Sweep::responses).orElseGet(() -> responses(manifest)),
                sweep.map(VerifyCommand::runs).orElseGet(() -> runs(directory, manifest)),
                rows,
                threads,
                DesignStream.open(session.nanoseconds().getAsLong()));
        long same = made.sampled() - made.different().size();
        session.terminal().print(same + " of " + made.sampled() + " rows reproduced.\n");
        made.different().stream()
                .limit(SHOWN)
                .forEach(run -> session.terminal().println("  came out otherwise: " + run));
        session.terminal().println("Next: " + new CommandText("cite").add(directory));
        return made.reproduced() ? ExitCode.DONE : ExitCode.VERDICT_FAILED;
    }

    private static Function<RunRow, RunTask> runs(Sweep sweep) {
        return row -> sweep.task(row.point(), row.strategy(), row.replication());
    }

    /** The runs of a comparison, whose strategies may be values of a parameter. */
    private static Function<RunRow, RunTask> runs(Path directory, Manifest manifest) {
        Scenario scenario = Scenarios.open(directory.resolve("scenario.yaml").toString(), List.of());
        Variants variants = new Variants(scenario, SwitchedOff.of(manifest.command()));
        Map<String, ModelParameters> parameters = new HashMap<>();
        manifest.tables().strategies().forEach(name -> parameters.put(name, variants.parameters(VariantName.of(name))));
        return row -> {
            ModelParameters simulated = Objects.requireNonNull(parameters.get(row.strategy()));
            return new RunTask(
                    row.point(),
                    List.of(),
                    row.strategy(),
                    row.replication(),
                    row.seed(),
                    (seed, replication) -> Simulation.run(simulated, seed, replication));
        };
    }

    private static List<Response> responses(Manifest manifest) {
        return manifest.tables().outcomeNames().stream()
                .map(name -> Response.of(Sweep.outcome(name)))
                .toList();
    }

    private ExitCode scenario(Session session) throws IOException {
        Scenario scenario = argument.open();
        List<Variant> variants = List.of(new Variants(scenario, List.of()).one(null));
        session.terminal().message("Running " + FUTURES + " futures on one thread, then on more ...");
        List<RunResult> alone = results(session, variants, scenario.seed(), 1);
        List<RunResult> together = results(session, variants, scenario.seed(), Math.max(2, threads));
        boolean same = Objects.equals(alone, together) && alone.size() == FUTURES;
        session.terminal()
                .print(
                        same
                                ? FUTURES + " of " + FUTURES + " futures came out the same on 1 and "
                                        + Math.max(2, threads) + " threads.\nNext: "
                                        + new CommandText("compare").add(argument.name()) + "\n"
                                : "Futures came out otherwise on " + Math.max(2, threads)
                                        + " threads. This is a fault of Plumbline: please report it.\n");
        return same ? ExitCode.DONE : ExitCode.VERDICT_FAILED;
    }

    private static List<RunResult> results(Session session, List<Variant> variants, long seed, int threads) {
        return FutureRuns.of(session, variants, FUTURES, seed, threads).runs().stream()
                .map(FinishedRun::result)
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
