package org.plumbline.experiments.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What one outcome was under two strategies on the same futures. A failed run drops its whole pair, with count; so does
 * a run in which the outcome is empty (a share of launches without a launch), with a count of its own.
 */
public final class PairedObservations {
    /** The largest share of pairs that may be lost to failed runs. */
    private static final double LARGEST_FAILED_SHARE = 0.01;
    /** Below this p-value the strategies' shares of failed runs differ. */
    private static final double FAILURES_DIFFER = 0.01;

    private final Sample a;
    private final Sample b;
    private final int failedA;
    private final int failedB;
    private final int failedPairs;
    private final int emptyPairs;

    private PairedObservations(Builder builder) {
        a = Sample.of(builder.a.build().toArray());
        b = Sample.of(builder.b.build().toArray());
        failedA = builder.failedA;
        failedB = builder.failedB;
        failedPairs = builder.failedPairs;
        emptyPairs = builder.emptyPairs;
    }

    /** The pairs of two samples without failed or empty runs. */
    public static PairedObservations of(Sample a, Sample b) {
        Sample.requirePaired(a, b);
        Builder builder = new Builder();
        for (int i = 0; i < a.size(); i++) {
            builder.add(OptionalDouble.of(a.get(i)), OptionalDouble.of(b.get(i)));
        }
        return builder.build();
    }

    /** The values of the first strategy in complete pairs. */
    public Sample a() {
        return a;
    }

    /** The values of the second strategy in complete pairs. */
    public Sample b() {
        return b;
    }

    /** b minus a in complete pairs. */
    public Sample differences() {
        return Sample.differences(a, b);
    }

    /** How many pairs were tried. */
    public int attempted() {
        return a.size() + failedPairs + emptyPairs;
    }

    /** How many pairs were left out because a run failed. */
    public int failedPairs() {
        return failedPairs;
    }

    /** How many pairs were left out because the outcome was empty in one of the runs, none having failed. */
    public int emptyPairs() {
        return emptyPairs;
    }

    /**
     * Why these pairs must not be compared: more than 1 in 100 were lost to failed runs, or the strategies failed at
     * different shares (Fisher's exact test, p < .01); empty if they may be.
     */
    public Optional<String> refusal() {
        if (failedPairs > LARGEST_FAILED_SHARE * attempted()) {
            return Optional.of(
                    "a run failed in " + failedPairs + " of " + attempted() + " futures, more than 1 in 100");
        }
        if (failedA != failedB && failuresDiffer()) {
            return Optional.of(
                    "runs failed more often under one strategy: " + failedA + " and " + failedB + " of " + attempted());
        }
        return Optional.empty();
    }

    private boolean failuresDiffer() {
        double p = FisherExact.test(failedA, attempted(), failedB, attempted())
                .pValue()
                .orElseThrow();
        return p < FAILURES_DIFFER;
    }

    /** Collects pairs in the order of replications. */
    public static final class Builder {
        private final DoubleStream.Builder a = DoubleStream.builder();
        private final DoubleStream.Builder b = DoubleStream.builder();
        private int failedA;
        private int failedB;
        private int failedPairs;
        private int emptyPairs;

        /** Adds a pair of finished runs; an absent value is an empty outcome. */
        public Builder add(OptionalDouble valueA, OptionalDouble valueB) {
            if (valueA.isPresent() && valueB.isPresent()) {
                a.accept(valueA.getAsDouble());
                b.accept(valueB.getAsDouble());
            } else {
                emptyPairs++;
            }
            return this;
        }

        /**
         * Adds pairs that were lost because a run failed, under one of the two strategies or under a third one that
         * shares the futures.
         *
         * @param pairs how many, zero or more
         * @param runsA how many runs failed under the first strategy, in [0, pairs]
         * @param runsB how many runs failed under the second strategy, in [0, pairs]
         * @throws IllegalArgumentException if a count is out of range
         */
        public Builder addFailed(int pairs, int runsA, int runsB) {
            if (runsA < 0 || runsB < 0 || runsA > pairs || runsB > pairs) {
                throw new IllegalArgumentException("failed runs (" + runsA + " and " + runsB
                        + ") must lie between 0 and the pairs lost (" + pairs + ")");
            }
            failedPairs += pairs;
            failedA += runsA;
            failedB += runsB;
            return this;
        }

        /** All pairs added so far. The builder must not be used afterwards. */
        public PairedObservations build() {
            return new PairedObservations(this);
        }
    }
}
