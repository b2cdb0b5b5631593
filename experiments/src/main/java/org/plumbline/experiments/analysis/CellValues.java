package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
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

    /** The replications of one point under one strategy: NaN where there is no value, with those that ended or failed. */
    private static final class Cell {
        private final BitSet ended = new BitSet();
        private final BitSet failed = new BitSet();
        private double[] values = new double[0];

        void put(int replication, RunStatus status, OptionalDouble value) {
            ended.set(replication);
            failed.set(replication, status == RunStatus.FAILED);
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
        return Objects.requireNonNull(read(reader, Set.of(column)).get(column));
    }

    /** Reads several outcomes in one pass, by the names of their columns. */
    static Map<String, CellValues> read(ResultsReader reader, Set<String> columns) {
        Map<String, CellValues> read = new LinkedHashMap<>();
        columns.forEach(column ->
                read.put(column, new CellValues(reader.manifest().tables().strategies())));
        try (RowReader<RunRow> rows = reader.runs()) {
            rows.forEachRemaining(row -> read.forEach((column, values) -> values.put(row, column)));
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
        cell.put((int) row.replication(), row.status(), row.outcome(column));
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
        return pairs(List.of(point), a, b);
    }

    /**
     * Two strategies averaged over points, future by future: points share their futures, so that an average within one is
     * a single observation. A future that has not ended at all of the points under both is not counted yet; one in which
     * a run failed is lost, once, however many failed.
     */
    public PairedObservations pairs(List<Long> points, int a, int b) {
        PairedObservations.Builder pairs = new PairedObservations.Builder();
        List<Cell> first = points.stream().map(point -> cell(point, a)).toList();
        List<Cell> second = points.stream().map(point -> cell(point, b)).toList();
        ended(first, second).stream().forEach(r -> {
            boolean failedA = first.stream().anyMatch(cell -> cell.failed.get(r));
            boolean failedB = second.stream().anyMatch(cell -> cell.failed.get(r));
            if (failedA || failedB) {
                pairs.addFailed(1, failedA ? 1 : 0, failedB ? 1 : 0);
            } else {
                pairs.add(mean(first, r), mean(second, r));
            }
        });
        return pairs.build();
    }

    private static BitSet ended(List<Cell> first, List<Cell> second) {
        BitSet all = (BitSet) first.get(0).ended.clone();
        first.forEach(cell -> all.and(cell.ended));
        second.forEach(cell -> all.and(cell.ended));
        return all;
    }

    /** The mean over cells; empty if one of them has no value. */
    private static OptionalDouble mean(List<Cell> cells, int replication) {
        double mean = cells.stream()
                .mapToDouble(cell -> cell.at(replication))
                .average()
                .orElseThrow();
        return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** How many futures ended at every point under all of some strategies, whatever came of them. */
    public int common(List<Integer> chosen) {
        List<Cell> involved = points().stream()
                .flatMap(point -> chosen.stream().map(strategy -> cell(point, strategy)))
                .toList();
        return ended(involved, involved).cardinality();
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
}
