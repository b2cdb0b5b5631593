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

    /** What came of a future and how many events it took. */
    public record Lived(Map<Outcome, Double> outcomes, long events) {}

    /** A future on MASON's schedule. */
    public static Lived onMason(ModelParameters parameters, long seed, long replication) {
        return live(parameters, seed, replication, new Schedule());
    }

    /** The same future on plain loops and a heap of primitive numbers. */
    public static Lived onPlainLoops(ModelParameters parameters, long seed, long replication) {
        return live(parameters, seed, replication, new PlainSchedule());
    }

    private static Lived live(ModelParameters parameters, long seed, long replication, Schedule schedule) {
        Model model = new Model(
                parameters, Streams.common(seed, replication), FactListener.NONE, Probe.NONE, Audit.CHEAP, schedule);
        Map<Outcome, Double> outcomes = model.run();
        return new Lived(outcomes, schedule.getSteps());
    }
}
