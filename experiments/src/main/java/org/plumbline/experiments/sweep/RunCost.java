package org.plumbline.experiments.sweep;

/** What a run costs beside its time. */
public final class RunCost {
    /** Bytes that a run takes in journal and tables together, with a dozen outcomes. */
    public static final long BYTES_OF_ROW = 600;

    /** Bytes that it takes in runs.parquet besides, if nothing in a dozen outcomes compresses. */
    public static final long BYTES_OF_PARQUET_ROW = 120;

    private RunCost() {}
}
