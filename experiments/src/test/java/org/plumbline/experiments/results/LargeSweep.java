package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.ProgressListener;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.sim.simulation.RunResult;

/**
 * Many runs that take no time, in a process of its own whose memory is limited: what is left is the cost of pool, journal
 * and tables. Prints what each step took, for those who want to know; tests look only at what came of it.
 */
final class LargeSweep {
    private static final int FUTURES = 97;
    private static final List<RunResult> RESULTS = LongStream.range(0, FUTURES)
            .mapToObj(r -> TinyExperiment.simulate(7, 11 * r))
            .toList();

    private LargeSweep() {}

    /**
     * Sweeps.
     *
     * @param args the directory, the number of runs (a multiple of 20) and of threads
     */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        long runs = Long.parseLong(args[1]);
        LocalPool pool = LocalPool.of(Integer.parseInt(args[2]));
        TinyExperiment experiment = new TinyExperiment(
                10,
                List.of("a", "b"),
                runs / 20,
                false,
                (seed, replication) -> RESULTS.get((int) (replication % FUTURES)));
        measure(
                "pool alone",
                runs,
                () -> pool.execute(
                        new Workload(experiment.plan(), OptionalLong.empty()),
                        run -> {},
                        ProgressListener.NONE,
                        new Cancellation()));
        try (ResultsDirectory open = experiment.open(new LocalStorage(), path)) {
            RunSink recorder = open.recorder(TinyExperiment.RESPONSES, task -> "");
            measure(
                    "pool and journal",
                    runs,
                    () -> pool.execute(
                            new Workload(open.missing(experiment.plan()), OptionalLong.empty()),
                            recorder,
                            ProgressListener.NONE,
                            new Cancellation()));
            measure("tables", runs, open::publishTables);
            measure(
                    "looking for missing runs",
                    runs,
                    () -> open.missing(experiment.plan()).forEachRemaining(task -> {}));
            open.finish();
        }
        print("journal", Files.size(path.resolve(RunJournal.NAME)), runs);
        print("runs.csv", Files.size(path.resolve("runs.csv")), runs);
    }

    private static void measure(String step, long runs, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(step + ": " + seconds + " s, " + Math.round(runs / seconds) + " runs a second");
    }

    private static void print(String file, long bytes, long runs) {
        System.out.println(file + ": " + (double) bytes / runs + " bytes a run");
    }
}
