package org.plumbline.app.futures;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.command.Session;
import org.plumbline.app.sweep.SweepDryRun;
import org.plumbline.experiments.comparison.Words;

/** What a comparison would take: a few pilot runs are timed, nothing is written. */
public final class DryRun {
    private static final int PILOTS = 4;
    private static final double BYTES_OF_ROW = 400;

    private DryRun() {}

    /**
     * Runs, time, memory and disk, in words.
     *
     * @param upTo what is said before amounts that may turn out smaller; else empty
     */
    public static String of(Session session, List<Variant> variants, int futures, long seed, int threads, String upTo) {
        int pilots = Math.min(PILOTS, futures);
        FutureRuns.of(session, variants, pilots, seed, threads);
        long start = session.nanoseconds().getAsLong();
        FutureRuns.of(session, variants, pilots, seed, threads);
        double each = (session.nanoseconds().getAsLong() - start) / 1e9 / (pilots * variants.size());
        long runs = (long) futures * variants.size();
        return upTo + Words.counted((double) runs, "run", "runs") + " (" + Words.counted(futures, "future", "futures")
                + ", "
                + Words.counted(variants.size(), "strategy", "strategies") + ")\n"
                + upTo + "about " + SweepDryRun.duration(each * runs) + " on "
                + Words.counted(threads, "thread", "threads") + ", from " + pilots * variants.size() + " pilot runs\n"
                + "about 300 MB of memory and " + upTo
                + String.format(Locale.ROOT, "%.1f MB", runs * BYTES_OF_ROW / 1e6) + " of disk\n"
                + "Nothing was written.\n";
    }
}
