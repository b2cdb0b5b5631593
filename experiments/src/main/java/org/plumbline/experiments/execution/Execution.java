package org.plumbline.experiments.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One call of a {@link LocalPool}: its workers, and the watch over them kept by the calling thread. */
final class Execution {
    private static final int TICK_MILLISECONDS = 50;
    private static final int DELIVERY_ATTEMPTS = 5;
    private static final long RETRY_NANOSECONDS = 50_000_000;
    /** Threads that hang are given up; with this many for each working thread the machine is no longer usable. */
    private static final int HANGING_PER_THREAD = 4;

    private final LocalPool pool;
    private final Workload workload;
    private final TaskQueue queue;
    private final RunSink sink;
    private final Cancellation cancellation;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final List<Worker> workers = new ArrayList<>();
    private final List<Worker> hanging = new ArrayList<>();
    private volatile boolean stopped;

    Execution(LocalPool pool, Workload workload, RunSink sink, Cancellation cancellation) {
        this.pool = pool;
        this.workload = workload;
        this.queue = new TaskQueue(workload.tasks());
        this.sink = sink;
        this.cancellation = cancellation;
    }

    ExecutionReport run(ProgressListener listener) {
        for (int i = 1; i <= pool.threads(); i++) {
            start(new Worker(this, "run-" + i));
        }
        try {
            watch(listener);
        } finally {
            stopped = true;
        }
        rethrow();
        listener.progressed(progress());
        return new ExecutionReport(done.get(), failed.get(), !queue.allEnded(done.get() + failed.get()));
    }

    private void start(Worker worker) {
        workers.add(worker);
        worker.start();
    }

    private void watch(ProgressListener listener) {
        boolean interrupted = false;
        while (!workers.isEmpty()) {
            try {
                workers.get(0).join(TICK_MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
                cancellation.request();
            }
            tick(listener);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick(ProgressListener listener) {
        try {
            workers.removeIf(worker -> !worker.alive());
            if (goesOn()) {
                endHangingRuns();
                listener.progressed(progress());
            } else {
                workers.removeIf(this::giveUp);
            }
        } catch (OutOfMemoryError e) {
            // A run takes all memory; it fails or ends, and the next tick finds room again.
            LockSupport.parkNanos(RETRY_NANOSECONDS);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private boolean giveUp(Worker worker) {
        RunInFlight run = worker.inFlight();
        boolean givenUp = run != null && run.claim();
        if (givenUp) {
            worker.abandon();
        }
        return givenUp;
    }

    private void endHangingRuns() {
        pool.timeLimit().ifPresent(limit -> {
            for (Worker worker : List.copyOf(workers)) {
                RunInFlight run = worker.inFlight();
                if (run != null && run.olderThan(limit.toNanos()) && run.claim()) {
                    replace(worker, run.failed(RunFailure.timeLimit(limit)));
                }
            }
            hanging.removeIf(worker -> !worker.alive());
            if (hanging.size() > HANGING_PER_THREAD * pool.threads()) {
                fail(new HangingRunsException(hanging.size(), limit));
            }
        });
    }

    private void replace(Worker worker, FinishedRun timedOut) {
        workers.remove(worker);
        hanging.add(worker);
        worker.abandon();
        start(worker.successor(timedOut));
    }

    boolean goesOn() {
        return !stopped && !cancellation.requested();
    }

    Queue<TaskQueue.Numbered> take(int most) {
        return queue.take(most);
    }

    /** Hands a run to the sink. A neighbour that exhausts memory must not lose this run, so that is tried again. */
    void deliver(FinishedRun run) {
        for (int attempt = 1; ; attempt++) {
            try {
                sink.accept(run);
                (run.result().isPresent() ? done : failed).incrementAndGet();
                return;
            } catch (OutOfMemoryError e) {
                if (attempt == DELIVERY_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(attempt * RETRY_NANOSECONDS);
            }
        }
    }

    /** Ends the execution; the first reason counts. Sinks that wait are told through the request to stop. */
    void fail(Throwable thrown) {
        failure.compareAndSet(null, thrown);
        stopped = true;
        cancellation.request();
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private Progress progress() {
        return new Progress(done.get(), failed.get(), workload.total());
    }
}
