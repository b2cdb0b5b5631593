package org.plumbline.experiments.execution;

import java.util.Optional;
import org.plumbline.sim.simulation.RunResult;

/**
 * A run that has ended, well or badly: exactly one of result and failure is there.
 *
 * @param position place of the task in the order in which tasks were given, from zero
 * @param task what was to be run
 * @param result what came of it
 * @param failure how it failed
 */
public record FinishedRun(long position, RunTask task, Optional<RunResult> result, Optional<RunFailure> failure) {

    /** Checks that there is exactly one of result and failure. */
    public FinishedRun {
        if (result.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("run " + task.runId() + " must have either a result or a failure");
        }
    }

    /** A run that ended well. */
    public static FinishedRun done(long position, RunTask task, RunResult result) {
        return new FinishedRun(position, task, Optional.of(result), Optional.empty());
    }

    /** A run that failed. */
    public static FinishedRun failed(long position, RunTask task, RunFailure failure) {
        return new FinishedRun(position, task, Optional.empty(), Optional.of(failure));
    }
}
