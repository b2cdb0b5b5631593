package org.plumbline.experiments.results;

import java.util.List;
import java.util.function.Function;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.RunFailure;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.journal.JournalEntry;
import org.plumbline.experiments.results.journal.JournalWriter;
import org.plumbline.experiments.results.journal.RunKey;
import org.plumbline.experiments.results.journal.Standing;
import org.plumbline.experiments.results.table.FailureRow;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.SeriesRow;
import org.plumbline.experiments.results.table.TableLayout;

/** Makes the lines of a run, in the thread that made the run, and appends them to the journal. */
final class RunRecorder implements RunSink {
    private static final byte[] NOTHING = {};

    private final TableLayout layout;
    private final List<String> factorNames;
    private final List<Response> responses;
    private final Function<RunTask, String> command;
    private final Function<RunTask, byte[]> recording;
    private final JournalWriter journal;

    RunRecorder(
            TableLayout layout,
            List<Response> responses,
            Function<RunTask, String> command,
            Function<RunTask, byte[]> recording,
            JournalWriter journal) {
        this.layout = layout;
        this.factorNames = layout.factorNames();
        this.responses = List.copyOf(responses);
        this.command = command;
        this.recording = recording;
        this.journal = journal;
        if (!responses.stream().map(Response::column).toList().equals(layout.outcomes())) {
            throw new IllegalArgumentException("responses must be the outcomes of the tables " + layout.outcomeNames());
        }
    }

    @Override
    public void accept(FinishedRun run) {
        journal.append(entry(run));
    }

    private JournalEntry entry(FinishedRun run) {
        RunTask task = run.task();
        RunKey key = new RunKey(task.point(), layout.indexOf(task.strategy()), task.replication());
        byte[] row = RunRow.of(run, factorNames, responses).line(layout);
        byte[] failure = run.failure().map(f -> failure(task, f)).orElse(NOTHING);
        byte[] series = layout.series()
                ? run.result().map(r -> SeriesRow.lines(task, r.series())).orElse(NOTHING)
                : NOTHING;
        byte[] recorded = run.result().isPresent() ? recording.apply(task) : NOTHING;
        return new JournalEntry(key, standing(run), row, failure, series, recorded);
    }

    private static Standing standing(FinishedRun run) {
        return run.failure()
                .map(failure -> failure.reason().repeatable() ? Standing.FAILED : Standing.TO_REPEAT)
                .orElse(Standing.DONE);
    }

    private byte[] failure(RunTask task, RunFailure failure) {
        return new FailureRow(
                        task.point(),
                        task.strategy(),
                        task.replication(),
                        task.seed(),
                        task.runId(),
                        failure.reason().code(),
                        failure.cause(),
                        command.apply(task))
                .line();
    }
}
