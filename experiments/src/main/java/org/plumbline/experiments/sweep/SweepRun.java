package org.plumbline.experiments.sweep;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.ProgressListener;
import org.plumbline.experiments.execution.RunExecutor;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.ResultsReader;

/** Makes the missing runs of a sweep in its directory and publishes the tables. */
public final class SweepRun {
    private final Sweep sweep;
    private final LongPredicate chosen;
    private final RunExecutor executor;
    private final Cancellation cancellation;
    private final ProgressListener listener;

    /**
     * A sweep about to be run.
     *
     * @param chosen which points are run here: all, or those of a shard
     * @param cancellation the request to stop, after which what is finished is kept and published
     */
    public SweepRun(
            Sweep sweep,
            LongPredicate chosen,
            RunExecutor executor,
            Cancellation cancellation,
            ProgressListener listener) {
        this.sweep = sweep;
        this.chosen = chosen;
        this.executor = executor;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /**
     * Goes on until every run is there or a request to stop is met; then publishes the tables.
     *
     * @param directory the open directory of this sweep
     * @param command the command that repeats a run
     * @return whether every run is there
     */
    public boolean in(ResultsDirectory directory, Function<RunTask, String> command) {
        RunSink recorder = directory.recorder(sweep.responses(), command);
        boolean complete = sweep.fixed().isPresent() ? allAtOnce(directory, recorder) : inRounds(directory, recorder);
        directory.publishTables();
        ResultsReader reader = ResultsReader.open(directory.path());
        directory.publishSummary(Summaries.of(reader));
        if (complete) {
            directory.finish();
        }
        return complete;
    }

    private boolean allAtOnce(ResultsDirectory directory, RunSink recorder) {
        List<ReplicationRange> ranges = sweep.ranges(chosen, 0, sweep.mostReplications());
        long planned = ranges.stream().mapToLong(ReplicationRange::runs).sum();
        return executed(
                directory, ranges, recorder, planned - directory.recovery().kept());
    }

    private boolean inRounds(ResultsDirectory directory, RunSink recorder) {
        Rounds rounds = new Rounds(sweep, chosen);
        if (directory.recovery().kept() > 0) {
            directory.publishTables();
            rounds.takeUp(ResultsReader.open(directory.path()));
        }
        RunSink both = run -> {
            recorder.accept(run);
            rounds.accept(run);
        };
        while (!rounds.open().isEmpty()) {
            if (!executed(directory, rounds.open(), both, rounds.missing())) {
                return false;
            }
            rounds.next();
        }
        return true;
    }

    private boolean executed(ResultsDirectory directory, List<ReplicationRange> ranges, RunSink sink, long expected) {
        Workload workload =
                new Workload(directory.missing(sweep.tasks(ranges)), OptionalLong.of(Math.max(0, expected)));
        return !executor.execute(workload, sink, listener, cancellation).cancelled();
    }
}
