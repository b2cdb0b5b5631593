package org.plumbline.app.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All commands, in the order in which help lists them. A new command is a class and a line here. */
public final class Commands {
    private static final Map<String, Supplier<Command>> BY_NAME = byName();

    private static final Set<String> ABOUT_ALL = Set.of("completion", "help");

    private Commands() {}

    private static Map<String, Supplier<Command>> byName() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("compare", CompareCommand::new);
        commands.put("cases", CasesCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("story", StoryCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("chart", ChartCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("sweep", SweepCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("analyze", AnalyzeCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("dock", DockCommand::new);
        commands.put("patterns", PatternsCommand::new);
        commands.put("calibrate", CalibrateCommand::new);
        commands.put("cite", CiteCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("completion", CompletionCommand::new);
        commands.put("help", HelpCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    /** The names of all commands. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Whether this command speaks of all the others. */
    public static boolean needsAll(String name) {
        return ABOUT_ALL.contains(name);
    }

    /** A fresh command of this name, if there is one. */
    public static Optional<Command> create(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }
}
