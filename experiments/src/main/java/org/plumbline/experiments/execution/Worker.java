package org.plumbline.experiments.execution;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** One thread's work: batches of tasks from the queue, until there are none or the execution stops. */
final class Worker implements Runnable {
    private final Execution execution;
    private final Thread thread;
    private Queue<TaskQueue.Numbered> batch;
    private final BatchSize batchSize = new BatchSize();
    private final @Nullable FinishedRun leftOver;
    private volatile @Nullable RunInFlight inFlight;

    Worker(Execution execution, String name) {
        this(execution, new ArrayDeque<>(), null, name);
    }

    /**
     * A worker that goes on after one that hangs.
     *
     * @param batch the tasks that the other will not reach
     * @param leftOver the run that the other was given up with, to be handed on first
     */
    private Worker(Execution execution, Queue<TaskQueue.Numbered> batch, @Nullable FinishedRun leftOver, String name) {
        this.execution = execution;
        this.batch = batch;
        this.leftOver = leftOver;
        this.thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        try {
            if (leftOver != null) {
                execution.deliver(leftOver);
            }
            while (execution.goesOn() && hasTask() && perform(batch.remove())) {
                inFlight = null;
            }
        } catch (Throwable thrown) {
            execution.fail(thrown);
        }
    }

    private boolean hasTask() {
        if (batch.isEmpty()) {
            batch = execution.take(batchSize.next());
        }
        return !batch.isEmpty();
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

    /** A worker that takes over from this one, given up: it hands on the failed run, since the watch must never wait. */
    Worker successor(FinishedRun failed) {
        return new Worker(execution, new ArrayDeque<>(batch), failed, thread.getName());
    }

    void join(long milliseconds) throws InterruptedException {
        thread.join(milliseconds);
    }
}
