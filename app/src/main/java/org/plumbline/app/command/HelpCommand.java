package org.plumbline.app.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
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
        CommandLine root = spec.root().commandLine();
        CommandLine explained = name == null ? root : root.getSubcommands().get(name);
        if (explained == null) {
            throw new UsageException(
                    UsageFault.UNKNOWN_COMMAND, "there is no command " + name, "see: plumbline --help");
        }
        session.terminal().print(explained.getUsageMessage(Ansi.OFF));
        return ExitCode.DONE;
    }
}
