package org.plumbline.visualization.table;

import java.util.List;

/**
 * One quantity of one future, week by week.
 *
 * @param strategy name of the strategy
 * @param replication number of the future
 * @param values the value at the end of week 1, 2, ...; ends early where the firm closed
 */
public record Trajectory(String strategy, int replication, List<Double> values) {
    /** Checks the values. */
    public Trajectory {
        values = List.copyOf(values);
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value (" + value + ") of replication " + replication + " of "
                        + strategy + " must be finite");
            }
        }
    }

    /** The value at the end of a week; after the last one recorded, that one. */
    public double at(int week) {
        return values.get(Math.min(week, values.size()) - 1);
    }
}
