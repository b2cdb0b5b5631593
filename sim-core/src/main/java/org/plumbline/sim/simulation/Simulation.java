package org.plumbline.sim.simulation;

import java.util.Map;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.random.Streams;

/** The way into the model: parameters, seed and replication in, result out. Pure: the same in, the same out. */
public final class Simulation {
    private Simulation() {}

    /**
     * Runs one future.
     *
     * @param seed the master seed; strategies with the same seed and replication meet the same future
     * @param replication the number of the future, zero or more
     */
    public static RunResult run(ModelParameters parameters, long seed, long replication) {
        return run(parameters, seed, replication, FactListener.NONE, false);
    }

    /**
     * Runs one future and tells what happens.
     *
     * @param listener hears of every fact, of all firms, in order
     * @param series whether to record the focal firm week by week
     */
    public static RunResult run(
            ModelParameters parameters, long seed, long replication, FactListener listener, boolean series) {
        SeriesProbe recorder = new SeriesProbe(parameters.has(Mechanism.BELIEFS));
        Model model =
                new Model(parameters, Streams.common(seed, replication), listener, series ? recorder : Probe.NONE);
        Map<Outcome, Double> outcomes = model.run();
        return new RunResult(
                seed,
                replication,
                model.weeksLived(),
                model.exogenousHash(),
                outcomes,
                series ? recorder.series() : Series.NONE);
    }

    /**
     * Runs one future and looks at the focal firm at the end of each week; the same comes of it as of a run that nobody
     * watches.
     *
     * @param listener hears of every fact, of all firms, in order
     * @param probe looks each week; must not change anything
     */
    public static RunResult watch(
            ModelParameters parameters, long seed, long replication, FactListener listener, Probe probe) {
        Model model = new Model(parameters, Streams.common(seed, replication), listener, probe);
        Map<Outcome, Double> outcomes = model.run();
        return new RunResult(seed, replication, model.weeksLived(), model.exogenousHash(), outcomes, Series.NONE);
    }
}
