package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.SweepTables;
import org.plumbline.app.sweep.SweepScreen;
import org.plumbline.experiments.results.SweepStatus;
import org.plumbline.experiments.results.storage.LocalStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how far a sweep is. */
@Command(
        name = "status",
        header = {
            "Says how far a sweep is, even while it runs.",
            "",
            "Examples:",
            "  plumbline status results/bakery-1a2b3c4d",
            ""
        })
final class StatusCommand implements org.plumbline.app.command.Command {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that sweep or compare --out wrote.")
    private Path folder = Path.of("");

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) {
        SweepStatus status = SweepStatus.of(new LocalStorage(), folder);
        if (format.format() == OutputFormat.TABLE) {
            String next = status.complete()
                    ? new CommandText("analyze").add(folder).toString()
                    : status.manifest().command();
            session.terminal().print(SweepScreen.status(status, folder) + "Next: " + next + "\n");
        } else {
            session.terminal().print(SweepTables.outcome(status, folder, "", List.of(), format.format()));
        }
        return ExitCode.DONE;
    }
}
