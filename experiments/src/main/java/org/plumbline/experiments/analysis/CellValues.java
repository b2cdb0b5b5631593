package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.RunStatus;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Sample;

/** One outcome of every run, by point and strategy; equal replications are the same future everywhere. */
public final class CellValues {
    private static final int FIRST = 16;

    private final List<String> strategies;
    private final Map<Long, Cell[]> cells = new LinkedHashMap<>();

    /** The replications of one point under one strategy: NaN where there is no value, with the failures counted. */
    private static final class Cell {
        private double[] values = new double[0];
        private int failed;

        void put(int replication, OptionalDouble value) {
            if (replication >= values.length) {
                int before = values.length;
                values = Arrays.copyOf(values, Math.max(Math.max(FIRST, replication + 1), 2 * before));
                Arrays.fill(values, before, values.length, Double.NaN);
            }
            values[replication] = value.orElse(Double.NaN);
        }

        double at(int replication) {
            return replication < values.length ? values[replication] : Double.NaN;
        }
    }

    private CellValues(List<String> strategies) {
        this.strategies = strategies;
    }

    /** Reads an outcome by the name of its column. */
    public static CellValues read(ResultsReader reader, String column) {
        CellValues read = new CellValues(reader.manifest().tables().strategies());
        try (RowReader<RunRow> rows = reader.runs()) {
            rows.forEachRemaining(row -> read.put(row, column));
        }
        return read;
    }

    private void put(RunRow row, String column) {
        Cell[] point = cells.computeIfAbsent(row.point(), id -> {
            Cell[] fresh = new Cell[strategies.size()];
            Arrays.setAll(fresh, i -> new Cell());
            return fresh;
        });
        Cell cell = point[strategies.indexOf(row.strategy())];
        cell.put((int) row.replication(), row.outcome(column));
        cell.failed += row.status() == RunStatus.FAILED ? 1 : 0;
    }

    /** The points that have runs, in order. */
    public List<Long> points() {
        return List.copyOf(cells.keySet());
    }

    /** The strategies in the order of the tables. */
    public List<String> strategies() {
        return strategies;
    }

    /** The values there are at a point under a strategy, in the order of replications. */
    public Sample sample(long point, int strategy) {
        return Sample.of(Arrays.stream(cell(point, strategy).values)
                .filter(value -> !Double.isNaN(value))
                .toArray());
    }

    /** All values under a strategy, point by point. */
    public Sample all(int strategy) {
        return Sample.of(points().stream()
                .flatMapToDouble(point -> sample(point, strategy).values())
                .toArray());
    }

    /** Two strategies at a point, future by future. */
    public PairedObservations pairs(long point, int a, int b) {
        PairedObservations.Builder pairs = new PairedObservations.Builder();
        Cell first = cell(point, a);
        Cell second = cell(point, b);
        int most = Math.max(first.values.length, second.values.length);
        for (int r = 0; r < most; r++) {
            double one = first.at(r);
            double other = second.at(r);
            if (!Double.isNaN(one) || !Double.isNaN(other)) {
                pairs.add(optional(one), optional(other));
            }
        }
        return pairs.addFailed(Math.max(first.failed, second.failed), first.failed, second.failed)
                .build();
    }

    /**
     * The values under some strategies in the replications that all points have under all of them: by strategy, point,
     * replication; with no replications where none is complete.
     */
    public double[][][] complete(List<Integer> chosen) {
        List<Long> points = points();
        int[] replications = replications(points, chosen);
        double[][][] table = new double[chosen.size()][points.size()][];
        for (int s = 0; s < chosen.size(); s++) {
            for (int p = 0; p < points.size(); p++) {
                Cell cell = cell(points.get(p), chosen.get(s));
                table[s][p] = Arrays.stream(replications).mapToDouble(cell::at).toArray();
            }
        }
        return table;
    }

    private int[] replications(List<Long> points, List<Integer> chosen) {
        List<Cell> involved = new ArrayList<>();
        points.forEach(point -> chosen.forEach(strategy -> involved.add(cell(point, strategy))));
        int most = involved.stream().mapToInt(cell -> cell.values.length).min().orElse(0);
        return IntStream.range(0, most)
                .filter(r -> involved.stream().noneMatch(cell -> Double.isNaN(cell.at(r))))
                .toArray();
    }

    private Cell cell(long point, int strategy) {
        Cell[] found = cells.get(point);
        if (found == null) {
            throw new IllegalArgumentException("point " + point + " has no runs");
        }
        return found[strategy];
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
