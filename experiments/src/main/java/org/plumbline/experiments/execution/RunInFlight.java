package org.plumbline.experiments.execution;

import java.util.concurrent.atomic.AtomicBoolean;

/** A run that a worker is making. Whoever claims it first, the worker or the watch, decides what becomes of it. */
final class RunInFlight {
    private final TaskQueue.Numbered numbered;
    private final long begun = System.nanoTime();
    private final AtomicBoolean claimed = new AtomicBoolean();

    RunInFlight(TaskQueue.Numbered numbered) {
        this.numbered = numbered;
    }

    /** Makes the run; whatever it throws is its result. */
    FinishedRun simulate() {
        RunTask task = numbered.task();
        try {
            return FinishedRun.done(numbered.position(), task, task.model().simulate(task.seed(), task.replication()));
        } catch (Throwable thrown) {
            return failed(RunFailure.of(thrown));
        }
    }

    FinishedRun failed(RunFailure failure) {
        return FinishedRun.failed(numbered.position(), numbered.task(), failure);
    }

    /** True for the first who asks. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    boolean olderThan(long nanoseconds) {
        return System.nanoTime() - begun > nanoseconds;
    }
}
