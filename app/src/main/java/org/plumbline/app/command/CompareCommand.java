package org.plumbline.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.futures.DryRun;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.screen.ComparisonJson;
import org.plumbline.app.screen.ComparisonScreen;
import org.plumbline.app.screen.ComparisonTable;
import org.plumbline.app.screen.FirmMirror;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.scenarios.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares strategies on the same simulated futures. */
@Command(
        name = "compare",
        header = {
            "Compares strategies on the same simulated futures: which, how sure, why.",
            "",
            "Examples:",
            "  plumbline compare bakery",
            "  plumbline compare bakery --strategies regulars-first,aligned-but-wrong",
            "  plumbline compare bakery --vary levers.communication=0,0.5,1",
            ""
        })
final class CompareCommand implements org.plumbline.app.command.Command {
    private static final int USUAL_REPLICATIONS = 200;

    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--strategies", paramLabel = "A,B", description = "Which strategies: a list, or all.")
    private @Nullable String strategies;

    @Option(
            names = "--vary",
            paramLabel = "PATH=V1,V2",
            description = "Compare values of one parameter instead of strategies.")
    private @Nullable String vary;

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. May be repeated.")
    private List<String> without = new ArrayList<>();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        Scenario scenario = argument.open();
        List<Variant> variants = variants(scenario);
        int futures = runs.replications().orElse(USUAL_REPLICATIONS);
        long seed = runs.seed().orElse(scenario.seed());
        if (runs.dryRun()) {
            session.terminal().print(DryRun.of(session, variants, futures, seed, runs.threads()));
            return ExitCode.DONE;
        }
        session.terminal().message("Simulating " + futures + " futures under " + variants.size() + " strategies ...");
        boolean series = out.folder().isPresent();
        FutureRuns finished = FutureRuns.of(session, variants, futures, seed, runs.threads(), series);
        if (finished.complete().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.RUN_FAILED,
                    "no future was finished under every strategy",
                    "run it again, with fewer --replications if it takes too long");
        }
        return tell(session, scenario, variants, seed, finished);
    }

    private List<Variant> variants(Scenario scenario) {
        Variants all = new Variants(scenario, without);
        if (vary != null) {
            return all.varied(vary, strategies);
        }
        return strategies == null ? all.firstTwo() : all.named(strategies);
    }

    private ExitCode tell(Session session, Scenario scenario, List<Variant> variants, long seed, FutureRuns finished)
            throws IOException {
        Comparison comparison = new Comparison(
                variants.stream().map(Variant::named).toList(),
                finished.complete(),
                finished.failedFutures(),
                finished.failedRuns(),
                Scales.of(scenario));
        if (format.format() == OutputFormat.JSON) {
            session.terminal().print(ComparisonJson.write(argument.name(), seed, comparison));
        } else if (format.format() == OutputFormat.CSV) {
            session.terminal().print(ComparisonTable.csv(comparison));
        } else {
            FirmMirror.warnings(scenario).forEach(session.terminal()::message);
            session.terminal()
                    .print(new ComparisonScreen(argument.name(), scenario, variants, seed, comparison).text());
        }
        if (out.folder().isPresent()) {
            new ComparisonFolder(session, out.folder().get(), argument.name(), scenario, variants, seed)
                    .write(finished, comparison);
        }
        finished.failed()
                .forEach(run -> session.terminal()
                        .complain("run failed: " + run.task().runId() + ": "
                                + run.failure().orElseThrow().cause()));
        return finished.failed().isEmpty() ? ExitCode.DONE : ExitCode.RUN_FAILED;
    }
}
