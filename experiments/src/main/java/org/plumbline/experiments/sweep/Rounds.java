package org.plumbline.experiments.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongPredicate;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StoppingRule;
import org.plumbline.scenarios.experiment.Replications;
import org.plumbline.sim.observation.Outcome;

/**
 * Points that get replications until an outcome is known well enough. All strategies of a point get as many, so that they
 * stay paired; the one that needs most decides. Whether a point goes on is asked after the same numbers of replications
 * whatever the threads, shards and interruptions: the least, then a quarter more each time, ten at least.
 */
final class Rounds {
    private static final int LEAST_STEP = 10;

    private final Outcome outcome;
    private final String column;
    private final StoppingRule rule;
    private final Map<Long, OpenPoint> open = new LinkedHashMap<>();

    /** The replications of a point so far; values are NaN where a run failed, is missing or left the outcome empty. */
    private static final class OpenPoint {
        private final SweepPoint point;
        private double[][] values;
        private int from;
        private int to;

        OpenPoint(SweepPoint point, int to) {
            this.point = point;
            this.to = to;
            this.values = new double[point.strategies().size()][0];
        }

        synchronized void put(String strategy, int replication, OptionalDouble value) {
            int place = point.strategies().indexOf(strategy);
            double[] row = values[place];
            if (row.length <= replication) {
                int before = row.length;
                row = Arrays.copyOf(row, Math.max(replication + 1, before + before / 2));
                Arrays.fill(row, before, row.length, Double.NaN);
                values[place] = row;
            }
            row[replication] = value.orElse(Double.NaN);
        }

        synchronized boolean precise(StoppingRule rule) {
            return Arrays.stream(values)
                    .allMatch(row -> rule.stop(Sample.of(Arrays.stream(row)
                                    .limit(to)
                                    .filter(value -> !Double.isNaN(value))
                                    .toArray()))
                            .isPresent());
        }
    }

    Rounds(Sweep sweep, LongPredicate chosen) {
        if (!(sweep.spec().replications() instanceof Replications.Until until)) {
            throw new IllegalArgumentException("the sweep has a fixed number of replications");
        }
        this.outcome = until.outcome();
        this.column = outcome.key();
        int least = Math.max(2, until.atLeast());
        this.rule =
                new StoppingRule(false, until.halfWidth(), until.confidence(), least, Math.max(least, until.atMost()));
        for (SweepPoint point : sweep.design().points()) {
            if (chosen.test(point.id())) {
                open.put(
                        point.id(),
                        new OpenPoint(point, Math.min(least + StoppingRule.lookAhead(least), rule.atMost())));
            }
        }
    }

    /** Takes up what was run before. */
    void takeUp(ResultsReader before) {
        try (RowReader<RunRow> rows = before.runs()) {
            rows.forEachRemaining(row -> {
                OpenPoint point = open.get(row.point());
                if (point != null) {
                    point.put(row.strategy(), (int) row.replication(), row.outcome(column));
                }
            });
        }
    }

    void accept(FinishedRun run) {
        OpenPoint point = open.get(run.task().point());
        if (point != null) {
            point.put(
                    run.task().strategy(),
                    (int) run.task().replication(),
                    run.result().map(result -> result.outcome(outcome)).orElse(OptionalDouble.empty()));
        }
    }

    /** What is to be run in this round. */
    List<ReplicationRange> open() {
        List<ReplicationRange> ranges = new ArrayList<>();
        open.values().forEach(point -> ranges.add(new ReplicationRange(point.point, point.from, point.to)));
        return ranges;
    }

    /** How many runs that may be. */
    long missing() {
        return open().stream().mapToLong(ReplicationRange::runs).sum();
    }

    /** Closes the points that are known well enough or have all they may get, and widens the others. */
    void next() {
        open.values().removeIf(point -> point.to >= rule.atMost() || point.precise(rule));
        for (OpenPoint point : open.values()) {
            point.from = point.to;
            point.to = Math.min(rule.atMost(), point.to + Math.max(LEAST_STEP, point.to / 4));
        }
    }
}
