package org.plumbline.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Twins;

/**
 * One future, and its twin on plain loops instead of MASON's schedule: the twin does everything else the same and gives
 * the same outcomes to the last bit, so their difference is what the calendar costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FutureBenchmark {
    /** Which future. */
    @Param({"bakery", "usual"})
    public String future = "bakery";

    private final ModelParameters bakery = Futures.bakery();
    private final ModelParameters usual = Futures.usual();
    private long replication;

    /** On MASON's schedule. */
    @Benchmark
    public Map<Outcome, Double> future() {
        return Twins.onMason(parameters(), 1, next());
    }

    /** On plain loops. */
    @Benchmark
    public Map<Outcome, Double> twinOnPlainLoops() {
        return Twins.onPlainLoops(parameters(), 1, next());
    }

    private ModelParameters parameters() {
        return future.equals("bakery") ? bakery : usual;
    }

    /** The same twenty futures again and again. */
    private long next() {
        replication = (replication + 1) % 20;
        return replication;
    }
}
