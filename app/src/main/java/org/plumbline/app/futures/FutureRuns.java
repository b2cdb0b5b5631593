package org.plumbline.app.futures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.plumbline.app.command.Session;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * The runs of several variants on the same futures, in the order of the futures.
 *
 * @param runs all runs that ended, by future and variant
 * @param variants how many variants each future has
 */
public record FutureRuns(List<FinishedRun> runs, int variants) {
    /** Copies the runs. */
    public FutureRuns {
        runs = List.copyOf(runs);
    }

    /**
     * Runs every variant on every future. Ctrl-C keeps what is finished.
     *
     * @param futures how many futures
     * @param seed the master seed
     * @param threads how many runs at once; changes no result
     */
    public static FutureRuns of(Session session, List<Variant> variants, int futures, long seed, int threads) {
        return of(session, plan(variants, futures, seed, Watching.NOTHING), threads, variants.size());
    }

    /** Makes the runs of a plan of so many variants. Ctrl-C keeps what is finished. */
    static FutureRuns of(Session session, List<RunTask> plan, int threads, int variants) {
        List<FinishedRun> finished = Collections.synchronizedList(new ArrayList<>());
        make(session, plan, threads, finished::add);
        finished.sort(Comparator.comparingLong(FinishedRun::position));
        return new FutureRuns(finished, variants);
    }

    /**
     * The runs of every variant on every future, future by future.
     *
     * @param watching what is recorded beside outcomes; changes no result
     */
    public static List<RunTask> plan(List<Variant> variants, int futures, long seed, Watching watching) {
        return plan(variants, 0, futures, seed, watching);
    }

    /** The same from a first future on. */
    static List<RunTask> plan(List<Variant> variants, int first, int futures, long seed, Watching watching) {
        List<RunTask> tasks = new ArrayList<>();
        for (int future = first; future < first + futures; future++) {
            for (Variant variant : variants) {
                tasks.add(task(variant, future, seed, watching));
            }
        }
        return tasks;
    }

    /**
     * Makes runs. Ctrl-C keeps what is finished.
     *
     * @param sink takes each run as it ends
     * @return whether all were made
     */
    public static boolean make(Session session, List<RunTask> tasks, int threads, RunSink sink) {
        Cancellation cancellation = new Cancellation();
        Interruption.Stoppable stoppable = session.interruption().during(cancellation::request);
        try (Progress progress = session.progress("runs")) {
            return !LocalPool.of(threads)
                    .execute(
                            Workload.of(tasks),
                            sink,
                            step -> progress.update(step.ended(), OptionalLong.of(tasks.size())),
                            cancellation)
                    .cancelled();
        } finally {
            stoppable.close();
        }
    }

    private static RunTask task(Variant variant, int future, long seed, Watching watching) {
        return new RunTask(
                0,
                List.of(),
                variant.name(),
                future,
                seed,
                (s, r) -> Simulation.run(
                        variant.parameters(), s, r, watching.listener(variant.name(), r), watching.recordsSeries(r)));
    }

    /** The futures that every variant finished, each with its results in the order of the variants. */
    public List<List<RunResult>> complete() {
        List<List<RunResult>> complete = new ArrayList<>();
        for (List<FinishedRun> future : byFuture()) {
            if (future.size() == variants
                    && future.stream().allMatch(run -> run.result().isPresent())) {
                complete.add(
                        future.stream().flatMap(run -> run.result().stream()).toList());
            }
        }
        return complete;
    }

    /** Runs that failed. */
    public List<FinishedRun> failed() {
        return runs.stream().filter(run -> run.failure().isPresent()).toList();
    }

    /** Futures in which a run failed. */
    public int failedFutures() {
        Predicate<FinishedRun> failed = run -> run.failure().isPresent();
        return (int) byFuture().stream()
                .filter(future -> future.stream().anyMatch(failed))
                .count();
    }

    /** How many runs failed under each variant that had any, by its name. */
    public Map<String, Integer> failedRuns() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        failed().forEach(run -> counts.merge(run.task().strategy(), 1, Integer::sum));
        return counts;
    }

    private List<List<FinishedRun>> byFuture() {
        List<List<FinishedRun>> futures = new ArrayList<>();
        long last = -1;
        for (FinishedRun run : runs) {
            if (run.task().replication() != last) {
                futures.add(new ArrayList<>());
                last = run.task().replication();
            }
            futures.get(futures.size() - 1).add(run);
        }
        return futures;
    }
}
