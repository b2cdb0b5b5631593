package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.SweepTables;
import org.plumbline.app.sweep.SweepScreen;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.Shard;
import org.plumbline.experiments.results.SweepStatus;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.table.FailureRow;

/**
 * What is told when a sweep ends or was stopped.
 *
 * @param goOn the command that goes on
 * @param cautions what must be known with the results
 */
record SweepEnd(Session session, Path folder, String goOn, List<String> cautions, OutputFormat format) {
    /** Copies the cautions. */
    SweepEnd {
        cautions = List.copyOf(cautions);
    }

    /** Tells it; a run that failed makes the exit code 1. */
    ExitCode tell(Optional<Shard> part) {
        SweepStatus status = SweepStatus.of(new LocalStorage(), folder);
        List<FailureRow> failures = failures();
        boolean stopped = session.interruption().requested().isPresent();
        if (format == OutputFormat.TABLE) {
            session.terminal().print(SweepScreen.outcome(status, folder, failures) + next(stopped, part));
        } else {
            session.terminal().print(SweepTables.outcome(status, folder, stopped ? goOn : "", cautions, format));
        }
        return status.failed() + status.toRepeat() > 0 ? ExitCode.RUN_FAILED : ExitCode.DONE;
    }

    private String next(boolean stopped, Optional<Shard> part) {
        if (stopped) {
            return "Stopped. What is finished is kept; this goes on: " + goOn + "\n";
        }
        String next = part.map(shard -> new CommandText("merge")
                        .add(folder, "...", "--out", "DIR")
                        .toString())
                .orElseGet(() -> new CommandText("analyze").add(folder).toString());
        return "Next: " + next + "\n";
    }

    private List<FailureRow> failures() {
        try (RowReader<FailureRow> rows = ResultsReader.open(folder).failures()) {
            return rows.stream().toList();
        }
    }
}
