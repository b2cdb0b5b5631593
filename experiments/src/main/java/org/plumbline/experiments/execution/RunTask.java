package org.plumbline.experiments.execution;

import java.util.List;

/**
 * One run that is to be made.
 *
 * @param point number of the design point, zero or more
 * @param levels the levels of the factors at this point, as they stand in the tables
 * @param strategy name of the strategy, empty where no strategy applies
 * @param replication number of the future, zero or more
 * @param seed the master seed
 * @param model the model with the parameters of this point and strategy
 */
public record RunTask(long point, List<String> levels, String strategy, long replication, long seed, ModelRun model) {

    /** Checks the numbers and copies the levels. */
    public RunTask {
        if (point < 0) {
            throw new IllegalArgumentException("point (" + point + ") must be zero or more");
        }
        if (replication < 0) {
            throw new IllegalArgumentException("replication (" + replication + ") must be zero or more");
        }
        levels = List.copyOf(levels);
    }

    /** The run's name, unique in its experiment: {@code p3.regulars-first.r17}, or {@code p3.r17} without a strategy. */
    public String runId() {
        return "p" + point + (strategy.isEmpty() ? "" : "." + strategy) + ".r" + replication;
    }
}
