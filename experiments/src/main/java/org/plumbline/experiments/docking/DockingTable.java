package org.plumbline.experiments.docking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.plumbline.experiments.statistics.Estimate;

/** Every published value with ours and a verdict. Rows that share their parameters share their runs. */
public final class DockingTable {
    private record Condition(String model, Map<String, String> parameters) {}

    private DockingTable() {}

    /**
     * Runs the whole table. The rows do not depend on the number of threads.
     *
     * @param published the values to meet, such as {@link PublishedValues#all}
     * @param replications how many for each model that draws; empty means as many as each advises
     * @param seed the master seed
     * @param threads how many threads run models, at least 1
     * @param listener hears of each row as it is finished, in order, on the calling thread
     * @return a row for each value, those with equal model and parameters together
     * @throws InterruptedException if the calling thread is interrupted; models then stop after their run
     */
    public static List<DockingRow> run(
            List<PublishedValue> published,
            OptionalInt replications,
            long seed,
            int threads,
            Consumer<DockingRow> listener)
            throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be at least 1");
        }
        Map<Condition, List<PublishedValue>> conditions = new LinkedHashMap<>();
        for (PublishedValue value : published) {
            conditions
                    .computeIfAbsent(new Condition(value.model(), value.parameters()), unseen -> new ArrayList<>())
                    .add(value);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return collect(conditions, start(conditions, replications, seed, pool), listener);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Whether every row is met. */
    public static boolean met(List<DockingRow> rows) {
        return rows.stream().allMatch(row -> row.verdict() == Verdict.MET);
    }

    private static List<Future<DockingResult>> start(
            Map<Condition, List<PublishedValue>> conditions,
            OptionalInt replications,
            long seed,
            ExecutorService pool) {
        List<Future<DockingResult>> results = new ArrayList<>();
        for (Condition condition : conditions.keySet()) {
            results.add(pool.submit(() -> Docking.run(condition.model(), condition.parameters(), replications, seed)));
        }
        return results;
    }

    private static List<DockingRow> collect(
            Map<Condition, List<PublishedValue>> conditions,
            List<Future<DockingResult>> results,
            Consumer<DockingRow> listener)
            throws InterruptedException {
        List<DockingRow> rows = new ArrayList<>();
        int place = 0;
        for (List<PublishedValue> values : conditions.values()) {
            Map<String, Estimate> measures = answer(results.get(place)).measures();
            for (PublishedValue value : values) {
                DockingRow row = new DockingRow(value, Optional.ofNullable(measures.get(value.measure())));
                rows.add(row);
                listener.accept(row);
            }
            place++;
        }
        return List.copyOf(rows);
    }

    private static DockingResult answer(Future<DockingResult> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IllegalArgumentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("a reference model failed", fault.getCause());
        }
    }
}
