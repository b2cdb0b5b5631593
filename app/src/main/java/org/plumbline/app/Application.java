package org.plumbline.app;

import java.util.List;
import org.plumbline.app.command.Command;
import org.plumbline.app.command.Commands;
import org.plumbline.app.command.Session;
import org.plumbline.app.failure.Failures;
import org.plumbline.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** From the arguments to an exit code. Whatever happens in between, nothing is thrown. */
public final class Application {
    /** Picocli lays out help from 55 columns on, and refuses fewer. */
    private static final int FEWEST_COLUMNS_OF_HELP = 55;

    private final Session session;
    private final Terminal terminal;

    /** The program on this session. */
    public Application(Session session) {
        this.session = session;
        this.terminal = session.terminal();
    }

    /** Does what the arguments ask for and answers how it ended. */
    public ExitCode run(String... args) {
        ExitCode code = attempt(List.of(args));
        return session.interruption().requested().orElse(code);
    }

    private ExitCode attempt(List<String> args) {
        PlumblineCommand root = new PlumblineCommand();
        boolean debug = args.contains("--debug");
        try {
            if (args.equals(List.of("--version"))) {
                return version();
            }
            ParseResult parsed = commandLine(root, args).parseArgs(args.toArray(String[]::new));
            root.global().applyTo(terminal);
            return execute(last(parsed));
        } catch (Throwable e) {
            // Errors as well: too little memory and a class that fails to load deserve a message too.
            return new Failures(terminal, debug).tell(e);
        }
    }

    /** Knows only the command that is asked for, where one is: reading the others' annotations takes time. */
    private static CommandLine commandLine(PlumblineCommand root, List<String> args) {
        CommandLine line = new CommandLine(root);
        String first = args.isEmpty() ? "" : args.get(0);
        boolean one = Commands.names().contains(first) && !Commands.needsAll(first);
        for (String name : one ? List.of(first) : List.copyOf(Commands.names())) {
            Commands.create(name).ifPresent(command -> line.addSubcommand(name, command));
        }
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(FEWEST_COLUMNS_OF_HELP, Terminal.WIDTH));
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private ExitCode execute(ParseResult parsed) throws Exception {
        if (parsed.isUsageHelpRequested()) {
            terminal.print(parsed.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            return version();
        }
        return ((Command) parsed.commandSpec().userObject()).execute(session);
    }

    private ExitCode version() {
        terminal.println(session.version().line());
        return ExitCode.DONE;
    }
}
