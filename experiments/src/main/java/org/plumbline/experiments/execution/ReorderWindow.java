package org.plumbline.experiments.execution;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands runs on in the order of their tasks, one at a time. Runs that are ahead of a slow one wait here; when the slow one
 * is further behind than the window is long, their threads wait too, so that memory stays bounded.
 *
 * <p>The thread with the foremost run never waits: all runs before it have been handed on.
 */
public final class ReorderWindow implements RunSink {
    private static final int WAIT_MILLISECONDS = 50;

    private final int length;
    private final RunSink next;
    private final Cancellation cancellation;
    private final SortedMap<Long, FinishedRun> waiting = new TreeMap<>();
    private long expected;

    /**
     * A window before a sink.
     *
     * @param length how many runs it may hold, one or more; a few for each thread suffice
     * @param next hears the runs in order
     * @param cancellation ends all waiting
     */
    public ReorderWindow(int length, RunSink next, Cancellation cancellation) {
        if (length < 1) {
            throw new IllegalArgumentException("length (" + length + ") must be one or more");
        }
        this.length = length;
        this.next = next;
        this.cancellation = cancellation;
    }

    @Override
    public synchronized void accept(FinishedRun run) {
        awaitTurn(run.position());
        if (run.position() < expected) {
            return;
        }
        waiting.put(run.position(), run);
        FinishedRun foremost = waiting.get(expected);
        while (foremost != null) {
            next.accept(foremost);
            waiting.remove(expected);
            expected++;
            foremost = waiting.get(expected);
        }
        notifyAll();
    }

    private void awaitTurn(long position) {
        while (position >= expected + length && !cancellation.requested()) {
            try {
                wait(WAIT_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Hands on, in order, what still waits behind runs that were given up; to be called after the execution. */
    public synchronized void flush() {
        for (FinishedRun run : waiting.values()) {
            next.accept(run);
        }
        waiting.clear();
    }
}
