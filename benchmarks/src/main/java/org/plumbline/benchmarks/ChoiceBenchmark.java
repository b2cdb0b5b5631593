package org.plumbline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.sim.market.NestedLogit;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Nested choice among 52 offerings of 13 firms, for each alternative, and the exponentials and logarithms alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChoiceBenchmark {
    private static final int FIRMS = 13;
    private static final int EACH = 4;
    private static final int ALTERNATIVES = FIRMS * EACH;
    private static final double LAMBDA = 0.6;

    private final Draws draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
    private final NestedLogit choice = new NestedLogit(ALTERNATIVES);
    private final double[] utilities = new double[ALTERNATIVES];
    private final int[] firms = new int[ALTERNATIVES];

    /** Draws utilities of the spread that customers of the bakery have. */
    public ChoiceBenchmark() {
        for (int i = 0; i < ALTERNATIVES; i++) {
            utilities[i] = draws.normal();
            firms[i] = i / EACH;
        }
    }

    /** Weighs the set and chooses once. */
    @Benchmark
    @OperationsPerInvocation(ALTERNATIVES)
    public int choice() {
        choice.weigh(utilities, firms, ALTERNATIVES, LAMBDA, 0);
        return choice.choose(draws.uniform());
    }

    /** The bound: an exponential for each alternative and each firm, a logarithm for each firm, nothing else. */
    @Benchmark
    @OperationsPerInvocation(ALTERNATIVES)
    public double exponentialsAlone() {
        double sum = 0;
        for (int i = 0; i < ALTERNATIVES; i++) {
            sum += StrictMath.exp(utilities[i]);
        }
        for (int f = 0; f < FIRMS; f++) {
            sum += StrictMath.exp(StrictMath.log(utilities[f] + 10));
        }
        return sum;
    }
}
