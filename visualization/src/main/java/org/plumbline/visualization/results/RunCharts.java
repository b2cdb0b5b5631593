package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.Precision;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.catalog.Stages;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Losses;
import org.plumbline.visualization.table.Means;
import org.plumbline.visualization.table.Runs;

/** Charts made from the rows of runs.csv. The table is read once for several charts. */
public final class RunCharts {
    private static final Set<String> STAGES =
            Set.of("ideas", "submitted", "accepted", "started", "launches", "successes");

    private final Runs runs;
    private final Setting setting;

    /** Charts of these runs. */
    public RunCharts(Runs runs, Setting setting) {
        this.runs = runs;
        this.setting = setting;
    }

    /** The columns that the charts of an outcome need beside its own. */
    public static Set<String> columns(Outcome... outcomes) {
        Set<String> columns = new LinkedHashSet<>(STAGES);
        columns.add("survival");
        columns.add("exitWeek");
        for (Outcome outcome : outcomes) {
            columns.add(outcome.key());
        }
        return columns;
    }

    /** Is b better than a? */
    public ChartSpec paired(Measure measure, String a, String b) {
        return Charts.paired(runs, setting, measure, a, b);
    }

    /** How much? */
    public ChartSpec interval(Measure measure) {
        Map<String, Interval> means = new LinkedHashMap<>();
        for (String strategy : runs.strategies()) {
            Means.of(runs.values(strategy, measure.key())).ifPresent(mean -> means.put(strategy, mean));
        }
        return Charts.interval(runs, setting, measure, means);
    }

    /** The full distribution. */
    public ChartSpec ecdf(Measure measure) {
        return Charts.ecdf(runs, setting, measure);
    }

    /** The chance to survive. */
    public ChartSpec survival() {
        return Charts.survival(runs, setting);
    }

    /** Where ideas go. */
    public ChartSpec funnel(Losses losses) {
        List<Stages> funnels = new ArrayList<>();
        runs.strategies().forEach(strategy -> funnels.add(Stages.of(runs, strategy, losses)));
        return Charts.funnel(funnels, setting);
    }

    /** Are there enough replications? The half-width after 10, 20, 40, ... futures and after all. */
    public ChartSpec convergence(Measure measure) {
        List<Precision> points = new ArrayList<>();
        for (String strategy : runs.strategies()) {
            List<Double> values = runs.values(strategy, measure.key());
            for (int n = 10; n < values.size(); n *= 2) {
                add(points, strategy, values.subList(0, n));
            }
            add(points, strategy, values);
        }
        return Charts.convergence(points, OptionalDouble.empty(), setting, measure);
    }

    private static void add(List<Precision> points, String strategy, List<Double> values) {
        Means.of(values)
                .map(mean -> (mean.upper() - mean.lower()) / 2)
                .filter(half -> half > 0)
                .ifPresent(half -> points.add(new Precision(strategy, values.size(), half)));
    }
}
