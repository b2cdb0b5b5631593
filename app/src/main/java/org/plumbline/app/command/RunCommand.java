package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.futures.DryRun;
import org.plumbline.app.futures.FutureRecordings;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.RunScreen;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.scenarios.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one strategy. */
@Command(
        name = "run",
        header = {
            "Runs replications of one strategy: estimates with intervals.",
            "",
            "Examples:",
            "  plumbline run bakery --strategy regulars-first",
            "  plumbline run bakery --replications 50 --format csv",
            ""
        })
final class RunCommand implements org.plumbline.app.command.Command {
    private static final int USUAL_REPLICATIONS = 200;

    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--strategy", paramLabel = "NAME", description = "Which strategy; else the firm as described.")
    private @Nullable String strategy;

    @Option(
            names = "--series",
            paramLabel = "FILE",
            description = "Write the firm's weeks into this file, as CSV; every future is simulated once more for it.")
    private @Nullable Path series;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write everything that happened into this file, one JSON object a line; likewise.")
    private @Nullable Path events;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        Scenario scenario = argument.open();
        Variant variant = new Variants(scenario, List.of()).one(strategy);
        int futures = runs.replications().orElse(USUAL_REPLICATIONS);
        long seed = runs.seed().orElse(scenario.seed());
        if (runs.dryRun()) {
            session.terminal().print(DryRun.of(session, List.of(variant), futures, seed, runs.threads(), ""));
            return ExitCode.DONE;
        }
        Stream.of(series, events).filter(Objects::nonNull).forEach(WholeFiles::requirePlace);
        session.terminal().message("Simulating " + futures + " futures ...");
        FutureRuns finished = FutureRuns.of(session, List.of(variant), futures, seed, runs.threads());
        if (finished.complete().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.RUN_FAILED, "no future was finished", "run it again with fewer --replications");
        }
        Comparison comparison = new Comparison(
                List.of(variant.named()),
                finished.complete(),
                finished.failedFutures(),
                finished.failedRuns(),
                Scales.of(scenario));
        session.terminal().print(RunScreen.write(argument.name(), scenario, variant, comparison, format.format()));
        if (session.interruption().requested().isPresent()) {
            session.terminal().message("Stopped. This gives all " + futures + " futures: " + command(seed, futures));
        }
        record(session, new FutureRecordings(variant, seed, futures));
        return finished.failed().isEmpty() ? ExitCode.DONE : ExitCode.RUN_FAILED;
    }

    private CommandText command(long seed, int futures) {
        CommandText command = new CommandText("run").add(argument.name());
        if (strategy != null) {
            command.add("--strategy", strategy);
        }
        return command.addEach("--set", argument.settings()).add("--seed", seed, "--replications", futures);
    }

    private void record(Session session, FutureRecordings recordings) {
        if (series != null) {
            recordings.writeSeries(series);
            session.terminal().message("Wrote the weeks into " + series + ".");
        }
        if (events != null) {
            recordings.writeEvents(events);
            session.terminal().message("Wrote what happened into " + events + ".");
        }
    }
}
