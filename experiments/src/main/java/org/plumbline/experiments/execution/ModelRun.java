package org.plumbline.experiments.execution;

import org.plumbline.sim.simulation.RunResult;

/** A model with its parameters bound: what is left to choose is the future. Safe for use by several threads. */
@FunctionalInterface
public interface ModelRun {
    /**
     * Simulates one future.
     *
     * @param seed the master seed
     * @param replication the number of the future, zero or more
     * @throws Exception if the model fails; the run then becomes a failed row
     */
    RunResult simulate(long seed, long replication) throws Exception;
}
