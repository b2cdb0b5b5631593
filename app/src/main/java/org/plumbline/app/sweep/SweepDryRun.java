package org.plumbline.app.sweep;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.command.Session;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.sweep.RunCost;
import org.plumbline.experiments.sweep.Sweep;

/** What a sweep would take, from a few pilot runs spread over its points; nothing is written. */
public final class SweepDryRun {
    private static final int PILOT_POINTS = 8;
    private static final long MEGABYTE = 1 << 20;

    private SweepDryRun() {}

    /**
     * Runs, time, memory and disk, in words.
     *
     * @param parquet whether runs.parquet is written too
     */
    public static String of(Session session, Sweep sweep, int threads, boolean parquet) {
        List<RunTask> pilots = sweep.pilots(PILOT_POINTS);
        seconds(session, pilots, threads);
        double each = seconds(session, pilots, threads) / pilots.size();
        long runs = sweep.mostRuns();
        String upTo = sweep.fixed().isPresent() ? "" : "up to ";
        return SweepScreen.plan(sweep) + "\n"
                + upTo + "about " + duration(each * runs) + " on " + threads + " threads, from " + pilots.size()
                + " pilot runs\n"
                + "about " + memory() + " MB of memory and " + upTo + disk(runs, parquet) + " of disk\n"
                + "Nothing was written.\n";
    }

    private static double seconds(Session session, List<RunTask> pilots, int threads) {
        long start = session.nanoseconds().getAsLong();
        LocalPool.of(threads).execute(Workload.of(pilots), run -> {}, progress -> {}, new Cancellation());
        return (session.nanoseconds().getAsLong() - start) / 1e9;
    }

    /** What the pilots left in use, rounded up to the next fifty. */
    private static long memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return (used / 50 + 1) * 50;
    }

    private static String disk(long runs, boolean parquet) {
        long row = RunCost.BYTES_OF_ROW + (parquet ? RunCost.BYTES_OF_PARQUET_ROW : 0);
        return String.format(Locale.ROOT, "%.1f MB", runs * row / 1e6);
    }

    /** A time in the unit that suits it. */
    public static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1, Math.ceil(seconds)));
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f minutes", Math.ceil(seconds / 60))
                : String.format(Locale.ROOT, "%.1f hours", seconds / 3600);
    }
}
