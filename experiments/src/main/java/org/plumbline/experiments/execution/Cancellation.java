package org.plumbline.experiments.execution;

/** A request to stop, which any thread may make and which is never withdrawn. */
public final class Cancellation {
    private volatile boolean requested;

    /** Asks to stop: no further run begins, runs in flight are given up, what has ended is kept. */
    public void request() {
        requested = true;
    }

    /** Whether somebody asked to stop. */
    public boolean requested() {
        return requested;
    }
}
