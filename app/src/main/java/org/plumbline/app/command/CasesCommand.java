package org.plumbline.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.CaseHandout;
import org.plumbline.app.screen.CaseScreen;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the bundled cases, or hands one out. */
@Command(
        name = "cases",
        header = {
            "Lists the bundled cases; with a name, a one-page handout.",
            "",
            "Examples:",
            "  plumbline cases",
            "  plumbline cases bakery",
            ""
        })
final class CasesCommand implements org.plumbline.app.command.Command {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CASE",
            completionCandidates = CaseNames.class,
            description = "A bundled case.")
    private @Nullable String name;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) {
        if (name == null) {
            session.terminal().print(CaseScreen.list(Catalog.names(), format.format()));
        } else if (format.format() != OutputFormat.TABLE) {
            session.terminal().print(CaseScreen.list(List.of(name), format.format()));
        } else {
            session.terminal().print(CaseHandout.text(name, Scenarios.open(name)));
        }
        return ExitCode.DONE;
    }
}
