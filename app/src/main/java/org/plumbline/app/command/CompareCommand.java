package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.BestChoice;
import org.plumbline.app.futures.DryRun;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.futures.Watching;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.PageOptions;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.screen.ChoiceScreen;
import org.plumbline.app.screen.ComparisonJson;
import org.plumbline.app.screen.ComparisonScreen;
import org.plumbline.app.screen.ComparisonTable;
import org.plumbline.app.screen.FirmMirror;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.selection.Selection;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
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
    private static final int MOST_OF_A_CHOICE = 2000;

    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--strategies", paramLabel = "A,B", description = "Which strategies: a list, or all.")
    private @Nullable String strategies;

    @Option(
            names = "--vary",
            paramLabel = "PATH=V1,V2",
            description = "Compare values of one parameter instead of strategies.")
    private @Nullable String vary;

    @Option(
            names = "--best",
            description =
                    "Pick the best with a stated guarantee, dropping on the way what trails; --replications is the"
                            + " most futures of each.")
    private boolean best;

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. May be repeated.")
    private List<String> without = new ArrayList<>();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private PageOptions page = new PageOptions();

    @Override
    public ExitCode execute(Session session) throws IOException {
        Scenario scenario = argument.open();
        page.audience();
        if (page.given() && out.folder().isEmpty()) {
            throw new UsageException(
                    UsageFault.MISSING_ARGUMENT,
                    "--audience and --open speak of a page, but no page is written",
                    "add --out DIR, the folder for the results and their page");
        }
        List<Variant> variants = variants(scenario);
        int futures = runs.replications().orElse(USUAL_REPLICATIONS);
        long seed = runs.seed().orElse(scenario.seed());
        if (runs.dryRun()) {
            session.terminal().print(DryRun.of(session, variants, futures, seed, runs.threads()));
            return ExitCode.DONE;
        }
        if (best) {
            return choose(session, scenario, variants, seed);
        }
        session.terminal().message("Simulating " + futures + " futures under " + variants.size() + " strategies ...");
        Watching watching = out.folder().isPresent() ? Watching.all() : Watching.NOTHING;
        FutureRuns finished = FutureRuns.of(session, variants, futures, seed, runs.threads(), watching);
        if (finished.complete().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.RUN_FAILED,
                    "no future was finished under every strategy",
                    "run it again, with fewer --replications if it takes too long");
        }
        return tell(session, scenario, variants, seed, finished, watching);
    }

    /** The command that gives the same results. */
    private String command(long seed, int futures) {
        StringBuilder text = new StringBuilder("plumbline compare ").append(argument.name());
        if (strategies != null) {
            text.append(" --strategies ").append(strategies);
        }
        if (vary != null) {
            text.append(" --vary ").append(vary);
        }
        without.forEach(mechanism -> text.append(" --without ").append(mechanism));
        argument.settings().forEach(setting -> text.append(" --set ").append(setting));
        return text.append(" --seed ")
                .append(seed)
                .append(" --replications ")
                .append(futures)
                .toString();
    }

    private ExitCode choose(Session session, Scenario scenario, List<Variant> variants, long seed) {
        OutcomeScale scale = Scales.of(scenario).apply(Outcome.PROFIT);
        int atMost = runs.replications().orElse(MOST_OF_A_CHOICE);
        session.terminal().message("Choosing the best of " + variants.size() + " ...");
        Selection choice = new BestChoice(session, variants, scale, seed, runs.threads(), atMost).made();
        session.terminal().print(ChoiceScreen.write(argument.name(), variants, scale, choice, format.format()));
        return ExitCode.DONE;
    }

    private List<Variant> variants(Scenario scenario) {
        Variants all = new Variants(scenario, without);
        if (vary != null) {
            return all.varied(vary, strategies);
        }
        if (best && strategies == null) {
            return all.named("all");
        }
        return strategies == null ? all.firstTwo() : all.named(strategies);
    }

    private ExitCode tell(
            Session session,
            Scenario scenario,
            List<Variant> variants,
            long seed,
            FutureRuns finished,
            Watching watching)
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
            String command = command(seed, runs.replications().orElse(USUAL_REPLICATIONS));
            Path written = new ComparisonFolder(
                            session, out.folder().get(), argument.name(), command, scenario, variants, seed)
                    .write(finished, comparison, watching, page.audience());
            ReportCommand.show(session, page, written);
        }
        finished.failed()
                .forEach(run -> session.terminal()
                        .complain("run failed: " + run.task().runId() + ": "
                                + run.failure().orElseThrow().cause()));
        return finished.failed().isEmpty() ? ExitCode.DONE : ExitCode.RUN_FAILED;
    }
}
