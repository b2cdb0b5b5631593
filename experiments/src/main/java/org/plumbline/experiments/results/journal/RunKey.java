package org.plumbline.experiments.results.journal;

import java.util.Comparator;

/**
 * The place of a run in the tables, which are in the order of keys.
 *
 * @param point number of the design point
 * @param strategy place of the strategy in the experiment's list, from zero
 * @param replication number of the future
 */
public record RunKey(long point, int strategy, long replication) implements Comparable<RunKey> {
    private static final Comparator<RunKey> ORDER = Comparator.comparingLong(RunKey::point)
            .thenComparingInt(RunKey::strategy)
            .thenComparingLong(RunKey::replication);

    @Override
    public int compareTo(RunKey other) {
        return ORDER.compare(this, other);
    }
}
