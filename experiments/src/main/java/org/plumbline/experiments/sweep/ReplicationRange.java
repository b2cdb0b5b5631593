package org.plumbline.experiments.sweep;

/**
 * The replications that a point gets.
 *
 * @param point the point
 * @param from the first replication, zero or more
 * @param to the replication after the last
 */
record ReplicationRange(SweepPoint point, int from, int to) {
    /** Checks the order. */
    ReplicationRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("replications from " + from + " to " + to + " are in no order");
        }
    }

    /** How many runs they are. */
    long runs() {
        return (long) (to - from) * point.strategies().size();
    }
}
