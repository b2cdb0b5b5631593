package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.RunStatus;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;

/**
 * The runs of a results directory as they came out, read in one pass.
 *
 * @param runs the rows with the columns that charts need
 * @param futures for each point and replication that every strategy finished, one result a strategy in their order
 * @param failedFutures points and replications in which a run failed
 * @param failedRuns how many runs failed under each strategy that had any
 */
public record RecordedRuns(
        Runs runs, List<List<RunResult>> futures, int failedFutures, Map<String, Integer> failedRuns) {
    private static final int HEXADECIMAL = 16;

    /** Copies the lists. */
    public RecordedRuns {
        futures = List.copyOf(futures);
        failedRuns = Map.copyOf(failedRuns);
    }

    /**
     * Reads runs.csv of a directory.
     *
     * @param columns the outcomes that charts need
     * @throws org.plumbline.experiments.results.storage.ResultsException if the table is not there or is damaged
     */
    static RecordedRuns read(ResultsReader reader, Iterable<String> columns) {
        Reading reading = new Reading(reader.manifest().tables().strategies(), columns);
        try (RowReader<RunRow> rows = reader.runs()) {
            rows.forEachRemaining(reading::take);
        }
        return reading.result();
    }

    private record Future(long point, long replication) implements Comparable<Future> {
        @Override
        public int compareTo(Future other) {
            int byPoint = Long.compare(point, other.point);
            return byPoint == 0 ? Long.compare(replication, other.replication) : byPoint;
        }
    }

    /** What has been read so far. */
    private static final class Reading {
        private final List<String> strategies;
        private final Iterable<String> columns;
        private final List<Run> rows = new ArrayList<>();
        private final Map<Future, @Nullable RunResult[]> results = new TreeMap<>();
        private final Map<Future, Boolean> failed = new TreeMap<>();
        private final Map<String, Integer> failedRuns = new LinkedHashMap<>();

        Reading(List<String> strategies, Iterable<String> columns) {
            this.strategies = strategies;
            this.columns = columns;
        }

        void take(RunRow row) {
            rows.add(run(row));
            Future future = new Future(row.point(), row.replication());
            if (row.status() == RunStatus.DONE) {
                results.computeIfAbsent(future, key -> new RunResult[strategies.size()])[
                                strategies.indexOf(row.strategy())] =
                        RecordedRuns.result(row);
            } else {
                failed.put(future, true);
                failedRuns.merge(row.strategy(), 1, Integer::sum);
            }
        }

        private Run run(RunRow row) {
            Map<String, Double> values = new LinkedHashMap<>();
            columns.forEach(column -> row.outcome(column).ifPresent(value -> values.put(column, value)));
            return new Run(
                    (int) row.point(),
                    row.strategy(),
                    (int) row.replication(),
                    row.status() == RunStatus.DONE,
                    row.weeksRun().orElse(0),
                    values);
        }

        RecordedRuns result() {
            List<List<RunResult>> complete = new ArrayList<>();
            results.values().forEach(of -> complete(of).ifPresent(complete::add));
            return new RecordedRuns(new Runs(rows), complete, failed.size(), failedRuns);
        }

        private static Optional<List<RunResult>> complete(@Nullable RunResult[] results) {
            List<RunResult> all = new ArrayList<>();
            for (RunResult result : results) {
                if (result == null) {
                    return Optional.empty();
                }
                all.add(result);
            }
            return Optional.of(List.copyOf(all));
        }
    }

    private static RunResult result(RunRow row) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        row.outcomes().forEach((key, value) -> Outcome.find(key).ifPresent(outcome -> outcomes.put(outcome, value)));
        long hash = row.exogenousHash().isEmpty() ? 0 : Long.parseUnsignedLong(row.exogenousHash(), HEXADECIMAL);
        return new RunResult(row.seed(), row.replication(), row.weeksRun().orElse(0), hash, outcomes, Series.NONE);
    }
}
