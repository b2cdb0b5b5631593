package org.plumbline.app.option;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import picocli.CommandLine.Option;

/** How many futures are simulated, which ones, and on how many threads. */
public final class RunOptions {
    private static final int MOST_REPLICATIONS = 10_000_000;
    private static final int MOST_THREADS = 1024;

    @Option(names = "--seed", paramLabel = "N", description = "Which futures: the same seed gives the same ones.")
    private @Nullable Long seed;

    @Option(names = "--replications", paramLabel = "N", description = "How many futures.")
    private @Nullable Integer replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many run at once; all processors by default. Changes no result.")
    private @Nullable Integer threads;

    @Option(names = "--dry-run", description = "Say how many runs, how long, how much memory and disk. Writes nothing.")
    private boolean dryRun;

    /** The seed, where one is given. */
    public OptionalLong seed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    /**
     * The number of replications, where one is given, from 1 to 10,000,000.
     *
     * @throws UsageException if it is outside
     */
    public OptionalInt replications() {
        return within("--replications", replications, MOST_REPLICATIONS);
    }

    /**
     * The number of threads, from 1 to 1024; by default as many as there are processors.
     *
     * @throws UsageException if it is outside
     */
    public int threads() {
        return within("--threads", threads, MOST_THREADS)
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** Whether nothing is to be run, only told. */
    public boolean dryRun() {
        return dryRun;
    }

    private static OptionalInt within(String option, @Nullable Integer number, int most) {
        if (number == null) {
            return OptionalInt.empty();
        }
        if (!(number >= 1 && number <= most)) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    option + " is " + number + ", but must lie between 1 and " + most,
                    "give a whole number in that range");
        }
        return OptionalInt.of(number);
    }
}
