package org.plumbline.app.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.screen.CaseHandout;
import org.plumbline.app.screen.CaseScreen;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.catalog.Catalog;
import picocli.CommandLine.Command;
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
    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "A bundled case.")
    private @Nullable String name;

    @Override
    public ExitCode execute(Session session) {
        if (name == null) {
            session.terminal().print(CaseScreen.list(Catalog.names()));
        } else {
            session.terminal().print(CaseHandout.text(name, Scenarios.open(name)));
        }
        return ExitCode.DONE;
    }
}
