package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Simulation;

/** Forty futures of the bakery in the pool, and the same one after another without it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThreadsBenchmark {
    private static final int FUTURES = 40;

    /** How many threads. */
    @Param({"1", "2"})
    public int threads = 1;

    private final ModelParameters bakery = Futures.bakery();

    /** In the pool. */
    @Benchmark
    public List<FinishedRun> pool() {
        List<RunTask> tasks = new ArrayList<>();
        for (int future = 0; future < FUTURES; future++) {
            tasks.add(new RunTask(0, List.of(), "", future, 1, (seed, r) -> Simulation.run(bakery, seed, r)));
        }
        List<FinishedRun> finished = Collections.synchronizedList(new ArrayList<>());
        LocalPool.of(threads).execute(Workload.of(tasks), finished::add, step -> {}, new Cancellation());
        return finished;
    }

    /** Without a pool, on one thread. */
    @Benchmark
    public long plainLoop() {
        long hash = 0;
        for (int future = 0; future < FUTURES; future++) {
            hash += Simulation.run(bakery, 1, future).exogenousHash();
        }
        return hash;
    }
}
