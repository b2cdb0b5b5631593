package org.plumbline.experiments.sweep;

import java.util.Locale;

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
        return "at 20 ms each they take " + grouped(runs / RUNS_A_SECOND / 3600) + " hours on one thread and "
                + grouped(runs * BYTES_OF_ROW / 1_000_000_000) + " GB of disk";
    }

    /** A number with its digits in groups of three. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
