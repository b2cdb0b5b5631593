package org.plumbline.experiments.execution;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** One thread's work: batches of tasks from the queue, until there are none or the execution stops. */
final class Worker implements Runnable {
    private static final int LARGEST_BATCH = 256;
    /** A batch should last about this long: long enough to make handing out cheap, too short to leave a thread idle. */
    private static final long BATCH_NANOSECONDS = 5_000_000;

    private final Execution execution;
    private final Thread thread;
    private Queue<TaskQueue.Numbered> batch;
    private int batchSize = 1;
    private long batchBegun = System.nanoTime();
    private volatile @Nullable RunInFlight inFlight;

    /** @param batch tasks to begin with, left over by a worker that hangs */
    Worker(Execution execution, Queue<TaskQueue.Numbered> batch, String name) {
        this.execution = execution;
        this.batch = batch;
        this.thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (execution.goesOn() && hasTask() && perform(batch.remove())) {
                inFlight = null;
            }
        } catch (Throwable thrown) {
            execution.fail(thrown);
        }
    }

    private boolean hasTask() {
        if (batch.isEmpty()) {
            batchSize = nextSize();
            batchBegun = System.nanoTime();
            batch = execution.take(batchSize);
        }
        return !batch.isEmpty();
    }

    private int nextSize() {
        long spent = Math.max(1, System.nanoTime() - batchBegun);
        return (int)
                Math.max(1, Math.min(LARGEST_BATCH, Math.min(2L * batchSize, batchSize * BATCH_NANOSECONDS / spent)));
    }

    /** Makes a run and hands it on; false if the watch gave this worker up meanwhile. */
    private boolean perform(TaskQueue.Numbered task) {
        RunInFlight run = new RunInFlight(task);
        inFlight = run;
        FinishedRun finished = run.simulate();
        if (!run.claim()) {
            return false;
        }
        execution.deliver(finished);
        return true;
    }

    @Nullable
    RunInFlight inFlight() {
        return inFlight;
    }

    /** Gives the worker up; its thread ends if the run heeds interrupts or ends by itself. */
    void abandon() {
        thread.interrupt();
    }

    boolean alive() {
        return thread.isAlive();
    }

    /** A worker that takes over the tasks which this one, given up, will not reach. */
    Worker successor() {
        return new Worker(execution, new ArrayDeque<>(batch), thread.getName());
    }

    void join(long milliseconds) throws InterruptedException {
        thread.join(milliseconds);
    }
}
