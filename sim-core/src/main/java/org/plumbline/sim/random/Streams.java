package org.plumbline.sim.random;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;

/**
 * The random streams of one replication: Philox 4x64 keyed by (master seed, key 1) with the counter words (0, purpose
 * and slot, entity type and id, replication). A draw is a pure function of its key and its place in the stream; it never
 * depends on the order in which streams are opened. Strategies never enter a key, so they meet the same futures. Tests may
 * write single streams down; nothing else extends it.
 */
public class Streams {
    private static final long SLOTS = 1L << 48;
    private static final long IDS = 1L << 56;

    private final long seed;
    private final long independence;
    private final long replication;
    private final @Nullable SortedSet<String> opened;

    Streams(long seed, long independence, long replication, @Nullable SortedSet<String> opened) {
        this.seed = seed;
        this.independence = independence;
        this.replication = replication;
        this.opened = opened;
    }

    /** Streams shared by all strategies (common random numbers). */
    public static Streams common(long seed, long replication) {
        return new Streams(seed, 0, replication, null);
    }

    /**
     * Streams of one strategy alone, for procedures that require independence.
     *
     * @param strategy number of the strategy, zero or more
     * @throws IllegalArgumentException if the number is negative
     */
    public static Streams independent(long seed, long replication, int strategy) {
        if (strategy < 0) {
            throw new IllegalArgumentException("number of a strategy (" + strategy + ") must be zero or more");
        }
        return new Streams(seed, strategy + 1L, replication, null);
    }

    /** The same streams, failing when a key is opened twice; for tests, since it remembers every key. */
    public Streams auditing() {
        return new Streams(seed, independence, replication, new TreeSet<>());
    }

    /**
     * Opens the stream of a purpose for an entity.
     *
     * @param id the entity's number, in [0, 2^56)
     * @param slot the week, or the ordinal within the entity, in [0, 2^48)
     * @throws IllegalArgumentException if id or slot lie outside their ranges
     * @throws IllegalStateException if auditing and the key was opened before
     */
    public Draws open(Purpose purpose, EntityType type, long id, long slot) {
        if (id < 0 || id >= IDS || slot < 0 || slot >= SLOTS) {
            throw new IllegalArgumentException("stream " + purpose + " of " + type + " " + id + " slot " + slot
                    + ": id must lie in [0, 2^56) and slot in [0, 2^48)");
        }
        if (opened != null && !opened.add(purpose + "/" + type + "/" + id + "/" + slot)) {
            throw new IllegalStateException(
                    "stream " + purpose + " of " + type + " " + id + " slot " + slot + " was opened twice");
        }
        return new PhiloxDraws(new Philox(
                seed,
                independence,
                0,
                ((long) purpose.code() << 48) | slot,
                ((long) type.code() << 56) | id,
                replication));
    }

    private static final class PhiloxDraws implements Draws {
        private final Philox source;
        private ZigguratSampler.@Nullable NormalizedGaussian gaussian;
        private ZigguratSampler.@Nullable Exponential exponential;

        PhiloxDraws(Philox source) {
            this.source = source;
        }

        @Override
        public double uniform() {
            return source.nextDouble();
        }

        @Override
        public double normal() {
            if (gaussian == null) {
                gaussian = ZigguratSampler.NormalizedGaussian.of(source);
            }
            return gaussian.sample();
        }

        @Override
        public double exponential() {
            if (exponential == null) {
                exponential = ZigguratSampler.Exponential.of(source);
            }
            return exponential.sample();
        }
    }
}
