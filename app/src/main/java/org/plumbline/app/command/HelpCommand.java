package org.plumbline.app.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.scenarios.validation.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same as {@code --help}, for those who write it the other way round. */
@Command(
        name = "help",
        header = {
            "Explains a command, as --help does.",
            "",
            "Examples:",
            "  plumbline help",
            "  plumbline help doctor",
            ""
        })
final class HelpCommand implements org.plumbline.app.command.Command {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain; all of them without.")
    private @Nullable String name;

    @Override
    public ExitCode execute(Session session) {
        session.terminal().print(explained().getUsageMessage(Ansi.OFF));
        return ExitCode.DONE;
    }

    private CommandLine explained() {
        CommandLine root = spec.root().commandLine();
        String wanted = name;
        if (wanted == null) {
            return root;
        }
        CommandLine command = root.getSubcommands().get(wanted);
        if (command == null) {
            throw new UsageException(
                    UsageFault.UNKNOWN_COMMAND,
                    "there is no command " + wanted,
                    Suggestions.help(wanted, Commands.names(), "commands"));
        }
        return command;
    }
}
