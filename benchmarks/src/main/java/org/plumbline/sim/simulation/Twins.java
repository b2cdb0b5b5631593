package org.plumbline.sim.simulation;

import java.util.Map;
import org.plumbline.sim.audit.Audit;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.random.Streams;
import sim.engine.Schedule;

/** The same future on MASON's schedule and on {@link PlainSchedule}. */
public final class Twins {
    private Twins() {}

    /** What comes of a future on MASON's schedule. */
    public static Map<Outcome, Double> onMason(ModelParameters parameters, long seed, long replication) {
        return live(parameters, seed, replication, new Schedule());
    }

    /** What comes of it on plain loops and a heap of primitive numbers. */
    public static Map<Outcome, Double> onPlainLoops(ModelParameters parameters, long seed, long replication) {
        return live(parameters, seed, replication, new PlainSchedule());
    }

    /** How many events it takes. */
    public static long events(ModelParameters parameters, long seed, long replication) {
        PlainSchedule schedule = new PlainSchedule();
        live(parameters, seed, replication, schedule);
        return schedule.getSteps();
    }

    private static Map<Outcome, Double> live(
            ModelParameters parameters, long seed, long replication, Schedule schedule) {
        return new Model(
                        parameters,
                        Streams.common(seed, replication),
                        FactListener.NONE,
                        Probe.NONE,
                        Audit.CHEAP,
                        schedule,
                        null)
                .run();
    }
}
