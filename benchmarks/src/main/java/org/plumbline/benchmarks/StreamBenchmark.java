package org.plumbline.benchmarks;

import ec.util.MersenneTwisterFast;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Opening a stream with its first draw, and a draw of one that is open; beside other generators. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StreamBenchmark {
    private final Streams streams = Streams.common(1, 0);
    private final Draws open = streams.open(Purpose.TEST, EntityType.WORLD, 0, 0);
    private final Philox4x64 commons = new Philox4x64(new long[] {1, 0, 0, 1, 2, 3});
    private long id;

    /** Opens a stream and draws a uniform from it. */
    @Benchmark
    public double openAndDraw() {
        return streams.open(Purpose.TEST, EntityType.CUSTOMER, id++, 0).uniform();
    }

    /** The same with the generator of Commons RNG. */
    @Benchmark
    public double openAndDrawOfCommons() {
        return new Philox4x64(new long[] {1, 0, 0, 1, id++, 0}).nextDouble();
    }

    /** The same with MASON's own generator. */
    @Benchmark
    public double openAndDrawOfMason() {
        return new MersenneTwisterFast(id++).nextDouble();
    }

    /** A uniform of an open stream. */
    @Benchmark
    public double draw() {
        return open.uniform();
    }

    /** A uniform of Commons RNG's generator. */
    @Benchmark
    public double drawOfCommons() {
        return commons.nextDouble();
    }
}
