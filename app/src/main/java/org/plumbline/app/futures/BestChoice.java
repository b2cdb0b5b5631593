package org.plumbline.app.futures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.app.ExitCode;
import org.plumbline.app.command.Session;
import org.plumbline.app.failure.CommandFailure;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.ExecutionReport;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.selection.Alternatives;
import org.plumbline.experiments.selection.IndifferenceZone;
import org.plumbline.experiments.selection.KimNelson;
import org.plumbline.experiments.selection.Selection;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.simulation.Simulation;

/**
 * Picks the best of many variants with Kim and Nelson's procedure on common random numbers: variants that trail are dropped
 * early, and the futures go to those that are left.
 */
public final class BestChoice {
    private static final double CONFIDENCE = 0.95;
    /** Futures of each variant before any is dropped. */
    public static final int FIRST_STAGE = 20;

    private final Session session;
    private final List<Variant> variants;
    private final OutcomeScale scale;
    private final long seed;
    private final int threads;
    private final int atMost;
    private final Map<Integer, List<Double>> values = new LinkedHashMap<>();
    private final Cancellation cancellation = new Cancellation();
    private long made;

    /**
     * A choice to be made.
     *
     * @param scale the outcome that decides, and the smallest difference that matters
     * @param atMost most futures of a variant, {@link #FIRST_STAGE} or more
     */
    public BestChoice(Session session, List<Variant> variants, OutcomeScale scale, long seed, int threads, int atMost) {
        this.session = session;
        this.variants = variants;
        this.scale = scale;
        this.seed = seed;
        this.threads = threads;
        this.atMost = atMost;
    }

    /**
     * Chooses.
     *
     * @throws CommandFailure if a run fails, or somebody asks to stop before the choice is made
     */
    public Selection made() {
        IndifferenceZone zone = new IndifferenceZone(CONFIDENCE, scale.smallest(), FIRST_STAGE, atMost);
        Interruption.Stoppable stoppable = session.interruption().during(cancellation::request);
        try (Progress progress = session.progress("runs")) {
            return new KimNelson(zone)
                    .select(Alternatives.common(
                            variants.size(), (chosen, first, count) -> run(progress, chosen, first, count)));
        } finally {
            stoppable.close();
        }
    }

    /** Runs are made a few ahead, so that no thread is idle while one future at a time is added. */
    private List<Sample> run(Progress progress, List<Integer> chosen, int first, int count) {
        int ahead = first + Math.max(count, threads);
        List<RunTask> tasks = new ArrayList<>();
        for (int variant : chosen) {
            int have = values.computeIfAbsent(variant, key -> new ArrayList<>()).size();
            int last = have < first + count ? ahead : have;
            for (int replication = have; replication < last; replication++) {
                tasks.add(task(variant, replication));
            }
        }
        take(tasks, progress);
        return chosen.stream()
                .map(variant ->
                        Sample.of(values.getOrDefault(variant, List.of()).subList(first, first + count)))
                .toList();
    }

    private void take(List<RunTask> tasks, Progress progress) {
        Map<String, FinishedRun> finished = new ConcurrentHashMap<>();
        ExecutionReport report = LocalPool.of(threads)
                .execute(
                        Workload.of(tasks),
                        run -> finished.put(run.task().runId(), run),
                        step -> progress.update(made + step.ended(), OptionalLong.empty()),
                        cancellation);
        if (report.cancelled() || report.failed() > 0) {
            throw new CommandFailure(
                    ExitCode.RUN_FAILED,
                    report.cancelled() ? "stopped before the choice was made" : "a run failed, so nothing was chosen",
                    "give the same command again");
        }
        made += tasks.size();
        for (RunTask task : tasks) {
            FinishedRun run = finished.get(task.runId());
            if (run != null) {
                values.computeIfAbsent((int) task.point(), key -> new ArrayList<>())
                        .add(scale.sign() * value(run));
            }
        }
    }

    /** An undefined outcome is no number, and leaving it out would break the pairs that the procedure rests on. */
    private double value(FinishedRun run) {
        return run.result()
                .orElseThrow()
                .outcome(scale.outcome())
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.RUN_FAILED,
                        scale.outcome().key() + " is undefined in a run, so nothing was chosen",
                        "choose by an outcome that every run has"));
    }

    private RunTask task(int variant, int replication) {
        return new RunTask(
                variant,
                List.of(),
                "",
                replication,
                seed,
                (s, r) -> Simulation.run(variants.get(variant).parameters(), s, r));
    }
}
