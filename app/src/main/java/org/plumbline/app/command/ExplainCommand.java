package org.plumbline.app.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.explain.Explanation;
import org.plumbline.app.explain.Topics;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.screen.ExplanationScreen;
import org.plumbline.app.screen.PracticesScreen;
import org.plumbline.experiments.effect.Effect;
import org.plumbline.experiments.effect.LeverEffects;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.validation.Suggestions;
import org.plumbline.sim.simulation.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains whatever has a name. */
@Command(
        name = "explain",
        header = {
            "Explains parameters, outcomes, fault codes, commands, in plain words.",
            "",
            "Examples:",
            "  plumbline explain levers.clarity",
            "  plumbline explain wastedSpend",
            "  plumbline explain S012",
            "  plumbline explain levers.clarity --measure",
            ""
        })
final class ExplainCommand implements org.plumbline.app.command.Command {
    private static final int USUAL_PAIRS = 40;

    @Parameters(arity = "0..*", paramLabel = "THING", description = "Its name; without one, what there is.")
    private List<String> words = List.of();

    @Option(
            names = "--measure",
            description = "Of a lever or capacity: measure what it does on the way, at the defaults.")
    private boolean measure;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) {
        if (words.isEmpty()) {
            session.terminal().print(ExplanationScreen.overview(Topics.all()));
            return ExitCode.DONE;
        }
        String thing = String.join(" ", words);
        if (measure) {
            return measure(session, thing);
        }
        List<Explanation> found = found(thing);
        if (format.format() != OutputFormat.TABLE) {
            session.terminal().print(ExplanationScreen.json(found));
            return ExitCode.DONE;
        }
        found.forEach(explanation -> session.terminal().print(ExplanationScreen.text(explanation) + "\n"));
        session.terminal().println("Next: " + next(thing, found));
        return ExitCode.DONE;
    }

    /** Measures the lever or capacity of this name, with its group or without. */
    private ExitCode measure(Session session, String thing) {
        Practice practice = practice(thing);
        int pairs = Math.max(2, runs.replications().orElse(USUAL_PAIRS));
        session.terminal().message("Living through " + pairs + " futures twice ...");
        List<Effect> effects = new LeverEffects(pairs, runs.seed().orElse(1)).of(practice);
        session.terminal().print(PracticesScreen.measured(practice, effects, pairs));
        String levels = practice.levels().stream().map(Practice.Level::value).collect(Collectors.joining(","));
        session.terminal().println("Next: plumbline compare bakery --vary " + practice.path() + "=" + levels);
        return ExitCode.DONE;
    }

    private static Practice practice(String thing) {
        List<Practice> practices = LeverEffects.practices();
        return practices.stream()
                .filter(one -> one.path().equals(thing) || one.path().endsWith("." + thing))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        Quoting.quote(thing) + " is no lever or capacity",
                        "measure one of "
                                + practices.stream().map(Practice::path).collect(Collectors.joining(", "))));
    }

    /** What bears the name itself; else what ends in it; else the chart or submodel; else it is a fault that names what is near. */
    private static List<Explanation> found(String thing) {
        List<Explanation> found = Topics.find(thing);
        if (found.isEmpty()) {
            found = Topics.endingIn(thing).stream()
                    .flatMap(name -> Topics.find(name).stream())
                    .toList();
        }
        if (found.isEmpty()) {
            found = Stream.of("chart-" + thing, "dock " + thing)
                    .flatMap(name -> Topics.find(name).stream())
                    .toList();
        }
        if (found.isEmpty()) {
            String help = Suggestions.near(thing, Topics.names())
                    .map(near -> "did you mean " + near + "?")
                    .orElse("plumbline explain, without a name, shows what there is");
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE, "nothing here is called " + Quoting.quote(thing), help);
        }
        return found;
    }

    private static String next(String thing, List<Explanation> found) {
        @Nullable
        String other = Topics.endingIn(thing).stream()
                .filter(name -> found.stream().noneMatch(one -> one.name().equals(name)))
                .findFirst()
                .orElse(null);
        if (other != null) {
            return "plumbline explain " + other;
        }
        Explanation last = found.get(found.size() - 1);
        if (LeverEffects.practices().stream().anyMatch(one -> one.path().equals(last.name()))) {
            return "plumbline explain " + last.name() + " --measure";
        }
        if (last.example().isEmpty()) {
            return "plumbline explain " + Topics.after(last.name());
        }
        return last.example().startsWith("plumbline ") ? last.example() : "plumbline show bakery";
    }
}
