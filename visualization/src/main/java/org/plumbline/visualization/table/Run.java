package org.plumbline.visualization.table;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * One row of runs.csv.
 *
 * @param point number of the design point, from 0
 * @param strategy name of the strategy; empty where none applies
 * @param replication number of the simulated future, shared by all strategies
 * @param finished whether the run came to its end; a failed run has no outcomes
 * @param weeks weeks simulated, zero or more
 * @param outcomes defined outcomes by name, all finite
 */
public record Run(
        int point, String strategy, int replication, boolean finished, double weeks, Map<String, Double> outcomes) {
    /** Checks the numbers. */
    public Run {
        outcomes = Map.copyOf(outcomes);
        if (!(weeks >= 0 && weeks < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "weeks (" + weeks + ") of replication " + replication + " of " + strategy + " must be 0 or more");
        }
        outcomes.forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " (" + value + ") of replication " + replication + " of "
                        + strategy + " must be finite");
            }
        });
    }

    /** The outcome of this name; empty where the run failed or the outcome is undefined. */
    public OptionalDouble outcome(String name) {
        Double value = outcomes.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
