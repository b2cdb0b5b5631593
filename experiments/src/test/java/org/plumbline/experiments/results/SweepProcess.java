package org.plumbline.experiments.results;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.ModelRun;
import org.plumbline.experiments.execution.ProgressListener;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.sim.simulation.RunResult;

/** A sweep in a process of its own, to be killed: prints the name of every run that the journal has taken. */
final class SweepProcess {
    private SweepProcess() {}

    /** The experiment of all tests with this process. */
    static TinyExperiment experiment(ModelRun model) {
        return new TinyExperiment(20, List.of("follow-fads", "regulars-first"), 20, true, model);
    }

    /**
     * Sweeps.
     *
     * @param args the directory, and how the model behaves: steady or greedy
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TinyExperiment experiment = experiment("greedy".equals(args[1]) ? SweepProcess::greedy : SweepProcess::steady);
        try (ResultsDirectory open = experiment.open(new LocalStorage(), Path.of(args[0]))) {
            RunSink recorder = open.recorder(
                    TinyExperiment.RESPONSES, task -> "plumbline run tiny --replication " + task.replication());
            LocalPool.of(2)
                    .execute(
                            new Workload(open.missing(experiment.plan()), OptionalLong.empty()),
                            run -> {
                                recorder.accept(run);
                                out.println(run.task().runId());
                            },
                            ProgressListener.NONE,
                            new Cancellation());
            open.publishTables();
            open.finish();
        }
    }

    private static RunResult steady(long seed, long replication) throws InterruptedException {
        Thread.sleep(1);
        return TinyExperiment.simulate(seed, replication);
    }

    private static RunResult greedy(long seed, long replication) {
        if (replication == 5) {
            return TinyExperiment.simulate(seed, hoard());
        }
        return TinyExperiment.simulate(seed, replication);
    }

    private static long hoard() {
        List<long[]> hoard = new ArrayList<>();
        while (hoard.size() < Integer.MAX_VALUE) {
            hoard.add(new long[100_000]);
        }
        return hoard.size();
    }
}
