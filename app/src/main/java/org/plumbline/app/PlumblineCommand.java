package org.plumbline.app;

import org.plumbline.app.command.Command;
import org.plumbline.app.command.Session;
import org.plumbline.app.option.GlobalOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What {@code plumbline} does without a command: it introduces itself in five lines. */
@picocli.CommandLine.Command(
        name = "plumbline",
        header = {
            "Simulates innovation in a small firm and compares strategies on equal futures.",
            "",
            "Examples:",
            "  plumbline compare bakery     two strategies of a bundled case",
            "  plumbline story bakery       one future, told week by week",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Help on one command: plumbline COMMAND --help"})
final class PlumblineCommand implements Command {
    @Mixin
    private GlobalOptions global;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // the parser asks for it by its meaning
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show which version this is.")
    @SuppressWarnings("UnusedVariable") // the parser asks for it by its meaning
    private boolean version;

    GlobalOptions global() {
        return global;
    }

    @Override
    public ExitCode execute(Session session) {
        session.terminal().print("""
                Plumbline simulates innovation in a small firm: which strategy serves it better?
                  plumbline compare bakery     two strategies on the same simulated futures
                  plumbline story bakery       one of these futures, told week by week
                All commands: plumbline --help    This installation: plumbline doctor
                Next: plumbline compare bakery
                """);
        return ExitCode.DONE;
    }
}
