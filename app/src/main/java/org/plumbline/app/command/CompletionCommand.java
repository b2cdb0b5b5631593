package org.plumbline.app.command;

import org.plumbline.app.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        header = {
            "Prints a script for completion in bash and zsh.",
            "",
            "Examples:",
            "  source <(plumbline completion)",
            "  plumbline completion > ~/.local/share/bash-completion/completions/plumbline",
            ""
        })
final class CompletionCommand implements org.plumbline.app.command.Command {
    @Spec
    private CommandSpec spec;

    @Override
    public ExitCode execute(Session session) {
        session.terminal().print(AutoComplete.bash("plumbline", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
