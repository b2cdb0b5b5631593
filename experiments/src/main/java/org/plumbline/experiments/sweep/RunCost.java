package org.plumbline.experiments.sweep;

/** What a run costs beside its time. */
public final class RunCost {
    /** Bytes that a run takes in journal and tables together, with a dozen outcomes. */
    public static final long BYTES_OF_ROW = 600;

    private RunCost() {}
}
