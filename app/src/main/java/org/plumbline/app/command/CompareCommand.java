package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.BestChoice;
import org.plumbline.app.futures.DryRun;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.app.futures.ParameterSetRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.PageOptions;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.option.WithoutOption;
import org.plumbline.app.screen.ChoiceScreen;
import org.plumbline.app.screen.ComparisonJson;
import org.plumbline.app.screen.ComparisonScreen;
import org.plumbline.app.screen.ComparisonTable;
import org.plumbline.app.screen.FirmMirror;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.results.table.FailureRow;
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

    @Mixin
    private WithoutOption without = new WithoutOption();

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
        ComparisonPlan plan = plan(scenario);
        plan.requireFeasible();
        if (best) {
            requireChoice(plan);
        }
        if (runs.dryRun()) {
            session.terminal()
                    .print(DryRun.of(
                            session,
                            plan.variants(),
                            plan.futures(),
                            plan.seed(),
                            plan.threads(),
                            best ? "up to " : ""));
            return ExitCode.DONE;
        }
        if (best) {
            return choose(session, plan);
        }
        return out.folder().isPresent() ? inFolder(session, plan, out.folder().get()) : inMemory(session, plan);
    }

    private ComparisonPlan plan(Scenario scenario) {
        return new ComparisonPlan(
                argument.name(),
                scenario,
                argument.settings(),
                variants(scenario),
                without.mechanisms(),
                runs.seed().orElse(scenario.seed()),
                runs.replications().orElse(best ? MOST_OF_A_CHOICE : USUAL_REPLICATIONS),
                runs.threads());
    }

    /** The options that choose what is compared. */
    private List<String> chosen() {
        List<String> options = new ArrayList<>();
        if (strategies != null) {
            options.addAll(List.of("--strategies", strategies));
        }
        if (vary != null) {
            options.addAll(List.of("--vary", vary));
        }
        return options;
    }

    private void requireChoice(ComparisonPlan plan) {
        if (out.folder().isPresent()) {
            throw new UsageException(
                    UsageFault.CONFLICTING_OPTIONS,
                    "--best chooses and writes no folder, but --out names one",
                    "leave --out out, or compare the best with another in a folder without --best");
        }
        if (plan.futures() < BestChoice.FIRST_STAGE) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--replications is " + plan.futures() + ", but --best begins with " + BestChoice.FIRST_STAGE
                            + " futures of each",
                    "give " + BestChoice.FIRST_STAGE + " or more");
        }
    }

    private ExitCode choose(Session session, ComparisonPlan plan) {
        OutcomeScale scale = Scales.of(plan.scenario()).apply(Outcome.PROFIT);
        session.terminal().message("Choosing the best of " + plan.variants().size() + " ...");
        Selection choice =
                new BestChoice(session, plan.variants(), scale, plan.seed(), plan.threads(), plan.futures()).made();
        session.terminal()
                .print(ChoiceScreen.write(
                        argument.name(),
                        plan.variants(),
                        plan.cautions(),
                        scale,
                        choice,
                        plan.ofTwo(),
                        format.format()));
        return ExitCode.DONE;
    }

    private static void announce(Session session, ComparisonPlan plan) {
        session.terminal()
                .message("Simulating " + plan.futures() + " futures under "
                        + plan.variants().size() + " strategies ...");
    }

    private ExitCode inMemory(Session session, ComparisonPlan plan) {
        announce(session, plan);
        FutureRuns finished = FutureRuns.of(session, plan.variants(), plan.futures(), plan.seed(), plan.threads());
        String command = plan.command(chosen(), Optional.empty());
        Comparison comparison = plan.comparison(finished.complete(), finished.failedFutures(), finished.failedRuns());
        requireFutures(comparison);
        tell(
                session,
                plan,
                comparison,
                format.format() == OutputFormat.CSV ? Optional.empty() : overParameterSets(session, plan));
        if (session.interruption().requested().isPresent()) {
            session.terminal().message("Stopped. This gives all " + plan.futures() + " futures: " + command);
        }
        finished.failed()
                .forEach(run -> complain(
                        session, run.task().runId(), run.failure().orElseThrow().cause(), plan.story(run.task())));
        return finished.failed().isEmpty() ? ExitCode.DONE : ExitCode.RUN_FAILED;
    }

    private ExitCode inFolder(Session session, ComparisonPlan plan, Path path) throws IOException {
        String command = plan.command(chosen(), Optional.of(path));
        try (ComparisonFolder folder = ComparisonFolder.open(session, plan, path, command)) {
            announce(session, plan);
            boolean complete = folder.run();
            if (!complete) {
                session.terminal().message("Stopped. What is finished is kept; this goes on: " + command);
            }
            Comparison comparison = folder.comparison();
            requireFutures(comparison);
            Optional<OverParameterSets> sets = overParameterSets(session, plan);
            tell(session, plan, comparison, sets);
            if (complete) {
                ReportCommand.show(session, page, folder.finish(comparison, sets, page.audience()));
            }
            List<FailureRow> failed = folder.failures();
            failed.forEach(row -> complain(session, row.runId(), row.cause(), row.command()));
            return failed.isEmpty() ? ExitCode.DONE : ExitCode.RUN_FAILED;
        }
    }

    private static void complain(Session session, String run, String cause, String command) {
        session.terminal().complain("run failed: " + run + ": " + cause + "\n  repeat it with: " + command);
    }

    private static void requireFutures(Comparison comparison) {
        if (comparison.futures() == 0) {
            throw new CommandFailure(
                    ExitCode.RUN_FAILED,
                    "no future was finished under every strategy",
                    "run it again, with fewer --replications if it takes too long");
        }
    }

    private void tell(Session session, ComparisonPlan plan, Comparison comparison, Optional<OverParameterSets> sets) {
        switch (format.format()) {
            case JSON ->
                session.terminal()
                        .print(ComparisonJson.write(
                                argument.name(), plan.scenario(), plan.seed(), plan.cautions(), comparison, sets));
            case CSV -> session.terminal().print(ComparisonTable.csv(comparison));
            case TABLE -> {
                FirmMirror.warnings(plan.scenario()).forEach(session.terminal()::message);
                session.terminal()
                        .print(new ComparisonScreen(
                                        plan.title(), plan.scenario(), plan.variants(), plan.seed(), comparison)
                                .text(plan.cautions(), sets, plan.next(chosen())));
            }
        }
    }

    private static Optional<OverParameterSets> overParameterSets(Session session, ComparisonPlan plan) {
        if (session.interruption().requested().isPresent() || !plan.without().isEmpty()) {
            return Optional.empty();
        }
        return ParameterSetRuns.of(
                session, plan.scenario(), plan.variants(), plan.futures(), plan.seed(), plan.threads());
    }

    private List<Variant> variants(Scenario scenario) {
        Variants all = new Variants(scenario, without.mechanisms());
        if (vary != null) {
            return all.varied(vary, strategies);
        }
        if (best && strategies == null) {
            return all.compared("all");
        }
        return strategies == null ? all.firstTwo() : all.compared(strategies);
    }
}
