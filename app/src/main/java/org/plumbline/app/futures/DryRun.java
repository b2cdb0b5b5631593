package org.plumbline.app.futures;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.command.Session;

/** What a comparison would take: a few pilot runs are timed, nothing is written. */
public final class DryRun {
    private static final int PILOTS = 4;
    private static final double BYTES_OF_ROW = 400;

    private DryRun() {}

    /** Runs, time, memory and disk, in words. */
    public static String of(Session session, List<Variant> variants, int futures, long seed, int threads) {
        int pilots = Math.min(PILOTS, futures);
        FutureRuns.of(session, variants, pilots, seed, threads);
        long start = session.nanoseconds().getAsLong();
        FutureRuns.of(session, variants, pilots, seed, threads);
        double each = (session.nanoseconds().getAsLong() - start) / 1e9 / (pilots * variants.size());
        long runs = (long) futures * variants.size();
        return String.format(
                        Locale.ROOT,
                        "%d runs (%d futures, %d strategies)%nabout %.0f s on %d threads, from %d pilot runs%n"
                                + "about 300 MB of memory and %.1f MB of disk%nNothing was written.%n",
                        runs,
                        futures,
                        variants.size(),
                        Math.ceil(each * runs),
                        threads,
                        pilots * variants.size(),
                        runs * BYTES_OF_ROW / 1e6)
                .replace(System.lineSeparator(), "\n");
    }
}
