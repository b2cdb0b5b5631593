package org.plumbline.app.option;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.experiments.sweep.RunCost;
import picocli.CommandLine.Option;

/** How many futures are simulated, which ones, and on how many threads. */
public final class RunOptions {
    private static final int MOST_REPLICATIONS = 10_000_000;
    private static final int MOST_THREADS = 1024;
    private static final long LARGEST_SEED = 9_000_000_000_000_000L;

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

    /**
     * The seed, where one is given, in the range that a scenario file allows.
     *
     * @throws UsageException if it is outside
     */
    public OptionalLong seed() {
        return seed(seed);
    }

    /**
     * A seed, where one is given, in the range that a scenario file allows.
     *
     * @throws UsageException if it is outside
     */
    public static OptionalLong seed(@Nullable Long given) {
        if (given == null) {
            return OptionalLong.empty();
        }
        if (!(given >= 0 && given <= LARGEST_SEED)) {
            throw outside("--seed", given, 0, LARGEST_SEED);
        }
        return OptionalLong.of(given);
    }

    /**
     * The number of replications, where one is given, from 1 to 10,000,000.
     *
     * @throws UsageException if it is outside
     */
    public OptionalInt replications() {
        if (replications != null && replications > MOST_REPLICATIONS) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--replications is " + replications + ", but must lie between 1 and " + MOST_REPLICATIONS + "; "
                            + RunCost.words(replications),
                    "take fewer; --dry-run says what they cost");
        }
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

    /**
     * A number of threads, from 1 to 1024.
     *
     * @throws UsageException if it is outside
     */
    public static int threads(int given) {
        return within("--threads", given, MOST_THREADS).orElse(given);
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
            throw outside(option, number, 1, most);
        }
        return OptionalInt.of(number);
    }

    private static UsageException outside(String option, long number, long least, long most) {
        return new UsageException(
                UsageFault.UNREADABLE_VALUE,
                option + " is " + number + ", but must lie between " + least + " and " + most,
                "give a whole number in that range");
    }
}
