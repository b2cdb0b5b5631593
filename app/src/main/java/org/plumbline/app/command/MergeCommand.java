package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.option.ParquetOption;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.SweepTables;
import org.plumbline.app.sweep.SweepScreen;
import org.plumbline.experiments.results.Merge;
import org.plumbline.experiments.results.SweepStatus;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.sweep.Summaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins the shards of a sweep. */
@Command(
        name = "merge",
        header = {
            "Joins the shards of a sweep, in any order.",
            "",
            "Examples:",
            "  plumbline merge results/x.shard-1-of-2 results/x.shard-2-of-2 --out results/x",
            ""
        })
final class MergeCommand implements org.plumbline.app.command.Command {
    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of the shards.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private ParquetOption parquet = new ParquetOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) {
        Path whole = out.folder()
                .orElseThrow(() -> new UsageException(
                        UsageFault.MISSING_ARGUMENT, "merge needs --out", "name the folder of the whole: --out DIR"));
        LocalStorage storage = new LocalStorage();
        new Merge(storage, session.clock(), Summaries::of, parquet.wanted()).merge(folders, whole);
        SweepStatus status = SweepStatus.of(storage, whole);
        if (format.format() == OutputFormat.TABLE) {
            session.terminal()
                    .print(SweepScreen.status(status, whole) + "Next: " + new CommandText("analyze").add(whole) + "\n");
        } else {
            session.terminal().print(SweepTables.outcome(status, whole, "", List.of(), format.format()));
        }
        return ExitCode.DONE;
    }
}
