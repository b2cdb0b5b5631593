package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.PageOptions;
import org.plumbline.app.report.Browser;
import org.plumbline.app.report.ReportFiles;
import org.plumbline.app.screen.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the page and the charts of a results directory anew. */
@Command(
        name = "report",
        header = {
            "Makes the page and the charts of a results folder: one file, no network.",
            "",
            "Examples:",
            "  plumbline report results",
            "  plumbline report results --audience class --open",
            ""
        })
final class ReportCommand implements org.plumbline.app.command.Command {
    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that compare --out or sweep wrote.")
    private Path folder = Path.of("");

    @Mixin
    private PageOptions page = new PageOptions();

    @Override
    public ExitCode execute(Session session) throws IOException {
        Path written = ReportFiles.write(folder, page.audience());
        session.terminal().println("Wrote " + written + " and the charts beside it.");
        show(session, page, written);
        session.terminal()
                .println("Next: " + new CommandText("chart").add(folder, "paired", "--width", "84mm", "--bare"));
        return ExitCode.DONE;
    }

    /** Shows a page where that was asked for. */
    static void show(Session session, PageOptions page, Path written) {
        if (page.open() && !Browser.open(written)) {
            session.terminal().message("No browser could be started; open " + written + " in one.");
        }
    }
}
