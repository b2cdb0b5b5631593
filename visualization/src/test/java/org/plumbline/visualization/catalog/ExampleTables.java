package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** Tables with the look of real ones, computed from a fixed sequence. */
public final class ExampleTables {
    /** The first strategy. */
    public static final String A = "follow-fads";
    /** The second strategy. */
    public static final String B = "regulars-first";
    /** The scenario of the examples. */
    public static final Setting BAKERY = new Setting(260, "EUR", Map.of());
    /** Profit. */
    public static final Measure PROFIT = Measure.of(Outcome.PROFIT);

    private ExampleTables() {}

    /** A number between 0 and 1 that looks random: the fractional parts of multiples of an irrational number. */
    static double spread(int index, int sequence) {
        double step = StrictMath.sqrt(2 + 3 * sequence);
        double value = (index + 1) * step;
        return value - StrictMath.floor(value);
    }

    /** Roughly bell-shaped around 0 with a standard deviation of about 1. */
    static double bell(int index, int sequence) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += spread(index, 7 * sequence + i);
        }
        return (sum - 3) * 1.41;
    }

    /** Futures of two strategies. */
    public static Runs runs(int futures) {
        return runs(futures, List.of(A, B));
    }

    /** Futures of many strategies, the later the better on average. */
    public static Runs runs(int futures, List<String> strategies) {
        List<Run> rows = new ArrayList<>();
        for (int s = 0; s < strategies.size(); s++) {
            for (int r = 1; r <= futures; r++) {
                rows.add(new Run(0, strategies.get(s), r, true, 260, outcomes(s, r)));
            }
        }
        return new Runs(rows);
    }

    private static Map<String, Double> outcomes(int strategy, int future) {
        Map<String, Double> values = new LinkedHashMap<>();
        boolean closes = spread(future, 20 + strategy) < 0.3 - 0.05 * strategy;
        values.put("profit", 40_000 * bell(future, 1) + 25_000 * bell(future, 2 + strategy) + 12_000 * strategy);
        values.put("survival", closes ? 0.0 : 1.0);
        if (closes) {
            values.put("exitWeek", 30 + Math.floor(230 * spread(future, 30 + strategy)));
        }
        double ideas = 150 + Math.round(20 * bell(future, 3));
        values.put("ideas", ideas);
        values.put("submitted", Math.round((0.6 + 0.1 * strategy) * ideas) * 1.0);
        values.put("accepted", Math.round((0.4 - 0.1 * strategy) * ideas) * 1.0);
        values.put("started", Math.round((0.35 - 0.1 * strategy) * ideas) * 1.0);
        values.put("launches", Math.round((0.25 - 0.06 * strategy) * ideas + 3 * bell(future, 4)) * 1.0);
        values.put("successes", Math.round(0.1 * ideas + 2 * bell(future, 5)) * 1.0);
        return values;
    }

    /** The mean profit of each strategy with its usual 95 % interval. */
    public static Map<String, Interval> means(Runs runs) {
        Map<String, Interval> means = new LinkedHashMap<>();
        for (String strategy : runs.strategies()) {
            List<Double> values = runs.values(strategy, "profit");
            double n = values.size();
            double mean = values.stream().mapToDouble(v -> v).sum() / n;
            double squares =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            double reach = 1.96 * Math.sqrt(squares / Math.max(n - 1, 1) / n);
            means.put(strategy, new Interval(mean, mean - reach, mean + reach));
        }
        return means;
    }

    /** Weekly profit of two strategies; some futures end early. */
    public static Trajectories series(int futures, int weeks) {
        List<Trajectory> rows = new ArrayList<>();
        for (int s = 0; s < 2; s++) {
            for (int r = 1; r <= futures; r++) {
                rows.add(new Trajectory(s == 0 ? A : B, r, path(r, s, weeks)));
            }
        }
        return new Trajectories(rows);
    }

    private static List<Double> path(int future, int strategy, int weeks) {
        List<Double> values = new ArrayList<>();
        double profit = 0;
        double drift = 200 * bell(future, 2 + strategy) + 120 + 80 * strategy;
        for (int week = 1; week <= weeks && profit > -45_000; week++) {
            profit += drift + 1500 * bell(week * 31 + future * 7, 1);
            values.add(profit);
        }
        return values;
    }
}
