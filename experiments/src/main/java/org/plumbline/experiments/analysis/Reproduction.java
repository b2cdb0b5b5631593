package org.plumbline.experiments.analysis;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.RunStatus;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.sim.random.Draws;

/**
 * Rows of a results directory made again.
 *
 * @param sampled how many rows were made again
 * @param different the run ids of rows that came out otherwise
 */
public record Reproduction(long sampled, List<String> different) {
    /** Copies the list. */
    public Reproduction {
        different = List.copyOf(different);
    }

    /** Whether every row came out the same, byte for byte. */
    public boolean reproduced() {
        return different.isEmpty();
    }

    /**
     * Makes a random sample of the finished rows again. Draws one uniform a row (reservoir sampling).
     *
     * @param responses what is recorded of each run, a response for each outcome of the directory
     * @param again the run of a row
     * @param most how many rows at most
     * @param threads how many at once
     */
    public static Reproduction of(
            Path directory,
            List<Response> responses,
            Function<RunRow, RunTask> again,
            int most,
            int threads,
            Draws draws) {
        Map<String, RunRow> sample = sample(directory, most, draws);
        List<RunTask> tasks = new ArrayList<>();
        sample.values().forEach(row -> tasks.add(again.apply(row)));
        List<FinishedRun> runs = java.util.Collections.synchronizedList(new ArrayList<>());
        LocalPool.of(threads).execute(Workload.of(tasks), runs::add, progress -> {}, new Cancellation());
        TableLayout layout = ResultsReader.open(directory).manifest().tables();
        List<String> different = new ArrayList<>();
        for (FinishedRun run : runs) {
            String made = text(RunRow.of(run, layout.factorNames(), responses), layout);
            RunRow before = sample.get(run.task().runId());
            if (before == null || !made.equals(text(before, layout))) {
                different.add(run.task().runId());
            }
        }
        different.sort(null);
        return new Reproduction(runs.size(), different);
    }

    private static String text(RunRow row, TableLayout layout) {
        return new String(row.line(layout), StandardCharsets.UTF_8);
    }

    private static Map<String, RunRow> sample(Path directory, int most, Draws draws) {
        List<RunRow> reservoir = new ArrayList<>();
        int[] seen = new int[1];
        try (RowReader<RunRow> rows = ResultsReader.open(directory).runs()) {
            rows.forEachRemaining(row -> {
                if (row.status() == RunStatus.DONE) {
                    seen[0]++;
                    int place = draws.index(seen[0]);
                    if (reservoir.size() < most) {
                        reservoir.add(row);
                    } else if (place < most) {
                        reservoir.set(place, row);
                    }
                }
            });
        }
        Map<String, RunRow> sample = new TreeMap<>();
        reservoir.forEach(row -> sample.put(row.runId(), row));
        return sample;
    }
}
