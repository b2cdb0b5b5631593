package org.plumbline.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.ModelRun;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.sweep.Provenance;
import org.plumbline.experiments.sweep.Summaries;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.experiments.sweep.SweepIdentity;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * What a sweep costs beside its runs: processor time, which other programs on the machine change far less than the time
 * that passes. Runs are replayed from a few real results, so that only pool, journal, tables and statistics are left; a
 * real future gives the ratio. Arguments: a folder that does not exist, then numbers of runs.
 */
public final class SweepCost {
    private static final int POINTS = 20;
    private static final int FUTURES = 40;
    private static final int KEPT = 16;
    private static final long WARM_UP = 300_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final List<RunResult> replayed = new ArrayList<>();

    private SweepCost(Path folder) {
        this.folder = folder;
        ModelParameters bakery = Futures.bakery();
        for (int future = 0; future < KEPT; future++) {
            replayed.add(Simulation.run(bakery, 1, future));
        }
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        SweepCost cost = new SweepCost(Path.of(arguments[0]));
        double future = cost.future(1);
        say(
                "a future of the bakery: %.1f ms of processor time; in a pool of two threads %.3f times that",
                1e3 * future, cost.future(2) / future);
        List<double[]> sizes = new ArrayList<>();
        cost.sweep(WARM_UP);
        for (int i = 1; i < arguments.length; i++) {
            long runs = Long.parseLong(arguments[i]);
            double seconds = cost.sweep(runs);
            say("  beside a future of the bakery: %.2f %%", 100 * seconds / runs / future);
            sizes.add(new double[] {Math.log((double) runs), Math.log(seconds)});
        }
        say("cost grows with the number of runs to the power %.3f", slope(sizes));
    }

    /** Processor time of one future in a pool. */
    private double future(int threads) {
        ModelParameters bakery = Futures.bakery();
        double least = Double.POSITIVE_INFINITY;
        for (int repeat = 0; repeat < 5; repeat++) {
            List<RunTask> tasks = new ArrayList<>();
            for (int f = 0; f < FUTURES; f++) {
                tasks.add(new RunTask(0, List.of(), "", f, 1, (seed, r) -> Simulation.run(bakery, seed, r)));
            }
            double begun = processor();
            LocalPool.of(threads).execute(Workload.of(tasks), run -> {}, step -> {}, new Cancellation());
            least = Math.min(least, (processor() - begun) / FUTURES);
        }
        return least;
    }

    /** Processor time of pool, journal, tables and statistics. */
    private double sweep(long runs) throws IOException {
        long replications = runs / POINTS / 2;
        Sweep sweep = experiment(replications);
        Path directory = folder.resolve("runs-" + runs);
        ModelRun replay = (seed, replication) -> replayed.get((int) (replication % KEPT));
        long passed = System.nanoTime();
        double begun = processor();
        var contents = new SweepIdentity(sweep)
                .contents(new Provenance("0", "0", "17", "benchmarks/sweep-cost"), Optional.empty());
        double stored;
        double published;
        try (ResultsDirectory open = ResultsDirectory.open(new LocalStorage(), directory, contents, Instant::now)) {
            var recorder = open.recorder(sweep.responses(), task -> "");
            List<RunTask> cells = cells(sweep, replay);
            var all = cells.stream()
                    .flatMap(cell -> LongStream.range(0, replications)
                            .mapToObj(r -> new RunTask(cell.point(), cell.levels(), cell.strategy(), r, 1, replay)))
                    .iterator();
            LocalPool.of(2).execute(new Workload(all, OptionalLong.of(runs)), recorder, step -> {}, new Cancellation());
            stored = processor();
            open.publishTables();
            published = processor();
            open.finish();
        }
        Summaries.of(ResultsReader.open(directory));
        double ended = processor();
        double rate = runs / ((System.nanoTime() - passed) / 1e9);
        say(
                "%d runs: pool and journal %.1f, tables %.1f, statistics %.1f microseconds of processor time a run;"
                        + " journal %.0f, runs.csv %.0f bytes a row; %.0f rows a second in all",
                runs,
                1e6 * (stored - begun) / runs,
                1e6 * (published - stored) / runs,
                1e6 * (ended - published) / runs,
                (double) Files.size(directory.resolve("runs.journal")) / runs,
                (double) Files.size(directory.resolve("runs.csv")) / runs,
                rate);
        return ended - begun;
    }

    private static List<RunTask> cells(Sweep sweep, ModelRun replay) {
        List<RunTask> cells = new ArrayList<>();
        sweep.design()
                .points()
                .forEach(point -> point.strategies()
                        .forEach(strategy ->
                                cells.add(new RunTask(point.id(), point.levels(), strategy, 0, 1, replay))));
        return cells;
    }

    private static Sweep experiment(long replications) {
        String text = "name: Cost\nextends: bakery\nexperiment: { replications: " + replications + " }\n";
        return Sweep.of(Scenarios.read("cost", text.getBytes(StandardCharsets.UTF_8), List.of()), name -> {
            throw new IllegalStateException("no table is read");
        });
    }

    private static double processor() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double y = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double xy = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        return xy / points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
