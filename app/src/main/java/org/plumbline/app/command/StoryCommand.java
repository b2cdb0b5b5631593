package org.plumbline.app.command;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.option.WithoutOption;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.StoryScreen;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;
import org.plumbline.visualization.story.Diary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells one future. */
@Command(
        name = "story",
        header = {
            "Tells one simulated future, week by week.",
            "",
            "Examples:",
            "  plumbline story bakery --strategy follow-fads",
            "  plumbline story bakery --strategy follow-fads --idea 3",
            ""
        })
final class StoryCommand implements org.plumbline.app.command.Command {
    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--strategy", paramLabel = "NAME", description = "Which strategy; else the firm as described.")
    private @Nullable String strategy;

    @Option(names = "--replication", paramLabel = "N", description = "Which future, from 0; default 0.")
    private long replication;

    @Option(names = "--seed", paramLabel = "N", description = "Which futures: the same seed gives the same ones.")
    private @Nullable Long seed;

    @Option(names = "--idea", paramLabel = "N", description = "Follow one idea by its number.")
    private @Nullable Integer idea;

    @Mixin
    private WithoutOption without = new WithoutOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        if (replication < 0) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--replication is " + replication + ", but futures are numbered from 0",
                    "give 0 or a larger number");
        }
        Scenario scenario = argument.open();
        Variant variant = new Variants(scenario, without.mechanisms()).one(strategy);
        Diary diary = new Diary(scenario.axes(), scenario.segments(), scenario.currency());
        long master = RunOptions.seed(seed).orElse(scenario.seed());
        RunResult result = Simulation.run(variant.parameters(), master, replication, diary, false);
        session.terminal()
                .print(
                        format.format() == OutputFormat.TABLE
                                ? StoryScreen.text(
                                        scenario, variant, replication, idea, diary.lines(), result, next(diary))
                                : StoryScreen.rows(idea, diary.lines(), format.format()));
        return ExitCode.DONE;
    }

    /** From the whole future to the idea of which most is told, from there back to many futures. */
    private String next(Diary diary) {
        OptionalInt one = StoryScreen.mostTold(diary.lines());
        if (idea != null || one.isEmpty()) {
            return changed(new CommandText("compare").add(argument.name())).toString();
        }
        CommandText command = changed(new CommandText("story").add(argument.name()));
        if (strategy != null) {
            command.add("--strategy", strategy);
        }
        if (replication > 0) {
            command.add("--replication", replication);
        }
        return command.add("--idea", one.getAsInt()).toString();
    }

    /** The same world: what was set, switched off and drawn. */
    private CommandText changed(CommandText command) {
        command.addEach("--set", argument.settings()).addEach("--without", without.mechanisms());
        if (seed != null) {
            command.add("--seed", seed);
        }
        return command;
    }
}
