package org.plumbline.benchmarks;

import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.schedule.Calendar;
import org.plumbline.sim.schedule.Phase;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * The calendar by itself: an event of its own among 100 that wait, a step of one of 1,000 agents in a phase, and the same
 * agents as events of their own. The twin of the event is Java's priority queue.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CalendarBenchmark {
    private static final int AGENTS = 1000;
    private static final int EVENTS = 1000;
    private static final int WAITING = 100;

    private final double[] agents = new double[AGENTS];
    private Draws draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
    private Schedule schedule = new Schedule();
    private Calendar calendar = Calendar.on(schedule);
    private Schedule weekly = new Schedule();
    private PriorityQueue<Waiting> queue = new PriorityQueue<>();
    private SimState state = new SimState(0);

    private record Waiting(double time, Runnable event) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            return Double.compare(time, other.time);
        }
    }

    /** Fills the calendars anew, so that time stays small. */
    @Setup(Level.Iteration)
    public void fill() {
        draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        state = new SimState(0);
        schedule = new Schedule();
        calendar = Calendar.on(schedule);
        queue = new PriorityQueue<>();
        for (int i = 0; i < WAITING; i++) {
            again(i);
            queueAgain(0);
        }
        weekly = new Schedule();
        Calendar.on(weekly).everyWeek(Phase.WORK, this::everybody);
    }

    private void again(int entity) {
        calendar.at(Math.max(0, calendar.now()) + draws.uniform() + 1e-9, Phase.SPARK, entity, () -> again(entity));
    }

    private void queueAgain(double now) {
        double next = now + draws.uniform() + 1e-9;
        queue.add(new Waiting(next, () -> queueAgain(next)));
    }

    private void everybody() {
        for (int i = 0; i < AGENTS; i++) {
            agents[i] = 0.9 * agents[i] + i;
        }
    }

    /** An event that plans the next one. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void event() {
        for (int i = 0; i < EVENTS; i++) {
            schedule.step(state);
        }
    }

    /** The same on Java's priority queue, boxed the same way. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void eventOfPriorityQueue() {
        for (int i = 0; i < EVENTS; i++) {
            queue.remove().event().run();
        }
    }

    /** One agent's step within a phase that loops over all of them. */
    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public double[] stepInPhase() {
        weekly.step(state);
        return agents;
    }

    /** The loop without any calendar. */
    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public double[] stepInPlainLoop() {
        everybody();
        return agents;
    }
}
