package org.plumbline.experiments.sweep;

import org.plumbline.experiments.comparison.Words;

/** What a run costs beside its time. */
public final class RunCost {
    /** Bytes that a run takes in journal and tables together, with a dozen outcomes. */
    public static final long BYTES_OF_ROW = 600;

    /** Bytes that it takes in runs.parquet besides, if nothing in a dozen outcomes compresses. */
    public static final long BYTES_OF_PARQUET_ROW = 120;

    private static final long RUNS_A_SECOND = 50;

    private RunCost() {}

    /** Time and disk that very many runs would take, in words. */
    public static String words(long runs) {
        long hours = runs / RUNS_A_SECOND / 3600;
        long gigabytes = runs * BYTES_OF_ROW / 1_000_000_000;
        return "at 20 ms each they take " + Words.whole((double) hours) + " hours on one thread and "
                + Words.whole((double) gigabytes) + " GB of disk";
    }
}
