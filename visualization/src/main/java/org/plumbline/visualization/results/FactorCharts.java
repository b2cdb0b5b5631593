package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.ContrastRow;
import org.plumbline.visualization.catalog.Factor;
import org.plumbline.visualization.catalog.FactorPair;
import org.plumbline.visualization.catalog.MapPoint;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.ResponsePoint;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.DesignTable;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Means;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;

/** Charts of an experiment's factors, made from runs.csv and design.csv. What is not on an axis is averaged over. */
final class FactorCharts {
    private static final int MOST_PANELS = 6;
    private static final int GROUPS_OF_MAP = 5;
    private static final int GROUPS_OF_RESPONSE = 8;
    private static final String WITHOUT = "without";
    private static final String NONE = "none";

    private final ResultsTables tables;
    private final ChartRequest request;
    private final DesignTable design;
    private final Measure measure;

    FactorCharts(ResultsTables tables, ChartRequest request) {
        this.tables = tables;
        this.request = request;
        this.design = tables.design();
        this.measure = Measure.of(request.outcome());
    }

    private Runs runs() {
        return tables.runs(List.of(measure.key()));
    }

    private Factor factor(String name) {
        Column column = tables.manifest().tables().factors().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownChartException(
                        "the experiment has no factor " + name,
                        design.factors().isEmpty()
                                ? "the folder holds no experiment with factors; make one with plumbline sweep"
                                : "choose among " + String.join(", ", design.factors())));
        return new Factor(
                name,
                name,
                column.unit().replace("currency units", tables.scenario().currency()));
    }

    /** The factor asked for at this place, else the next of the design that fits. */
    private String chosen(int place, String need, Function<String, Boolean> fits) {
        if (request.factors().size() > place) {
            String name = request.factors().get(place);
            factor(name);
            if (!fits.apply(name)) {
                throw new UnknownChartException(
                        "chart " + request.kind().key() + " needs " + need + ", which " + name + " is not",
                        "name another with --factor");
            }
            return name;
        }
        return design.factors().stream()
                .filter(name -> !request.factors().contains(name) && fits.apply(name))
                .skip(place - (long) request.factors().size())
                .findFirst()
                .orElseThrow(() -> new UnknownChartException(
                        "chart " + request.kind().key() + " needs " + need + ", but the folder's experiment varies "
                                + (design.factors().isEmpty() ? "nothing" : String.join(", ", design.factors())),
                        "make an experiment that varies it: plumbline sweep EXPERIMENT"));
    }

    private boolean varies(String factor) {
        return design.different(factor).size() > 1;
    }

    private boolean isAxis(String factor) {
        return design.isNumeric(factor) && varies(factor);
    }

    /** Where does it flip? */
    ChartSpec map() {
        String x = chosen(0, "two factors of numbers", this::isAxis);
        String y = chosen(1, "two factors of numbers", this::isAxis);
        String a = request.a(tables);
        String b = request.b(tables);
        LevelGroups across = groups(x, GROUPS_OF_MAP);
        LevelGroups up = groups(y, GROUPS_OF_MAP);
        Map<List<Double>, List<Double>> differences = new LinkedHashMap<>();
        paired(runs(), a, b)
                .forEach((point, of) -> differences
                        .computeIfAbsent(
                                List.of(across.at(number(point, x)), up.at(number(point, y))), key -> new ArrayList<>())
                        .addAll(of));
        List<MapPoint> points = new ArrayList<>();
        differences.forEach((place, of) -> points.add(mapPoint(place, of)));
        ChartSpec map = Charts.map(points, new FactorPair(factor(x), factor(y)), tables.setting(), measure, a, b);
        return grouped(map, across, up);
    }

    private LevelGroups groups(String factor, int groups) {
        return LevelGroups.of(
                design.levels().keySet().stream()
                        .map(point -> number(point, factor))
                        .distinct()
                        .toList(),
                groups);
    }

    /** Says where neighbouring points of a sampled design were put together. */
    private ChartSpec grouped(ChartSpec chart, LevelGroups... axes) {
        boolean grouped = Stream.of(axes).anyMatch(LevelGroups::isGrouped);
        return grouped
                ? chart.noting("The " + design.levels().size() + " points of the sampled design are put together in"
                        + " groups of equal width, drawn at their middle.")
                : chart;
    }

    private MapPoint mapPoint(List<Double> place, List<Double> differences) {
        int better = count(differences, d -> measure.better(d, 0));
        int worse = count(differences, d -> measure.better(0, d));
        return new MapPoint(place.get(0), place.get(1), better, worse, differences.size() - better - worse);
    }

    private static int count(List<Double> differences, Function<Double, Boolean> which) {
        return (int) differences.stream().filter(which::apply).count();
    }

    private double number(int point, String factor) {
        return design.number(point, factor).orElseThrow();
    }

    /** How does the outcome respond? */
    ChartSpec response() {
        String x = chosen(0, "a factor of numbers", this::isAxis);
        String second = second(x);
        LevelGroups across = groups(x, GROUPS_OF_RESPONSE);
        Map<List<Object>, List<Double>> values = new LinkedHashMap<>();
        for (Run run : runs().rows()) {
            run.outcome(measure.key())
                    .ifPresent(value -> values.computeIfAbsent(
                                    setting(run, across.at(number(run.point(), x)), second), key -> new ArrayList<>())
                            .add(value));
        }
        List<ResponsePoint> points = new ArrayList<>();
        values.forEach((at, of) -> Means.of(of)
                .ifPresent(mean -> points.add(
                        new ResponsePoint((String) at.get(0), (String) at.get(1), (Double) at.get(2), mean))));
        Factor panels = second.isEmpty() ? new Factor("", "", "") : factor(second);
        ChartSpec response = Charts.response(points, new FactorPair(factor(x), panels), tables.setting(), measure);
        return grouped(response, across);
    }

    private List<Object> setting(Run run, double x, String second) {
        String panel = second.isEmpty() ? "" : design.level(run.point(), second);
        return List.of(run.strategy(), panel, x);
    }

    /** The factor from panel to panel: the one asked for, else the next that has few levels, else none. */
    private String second(String x) {
        if (request.factors().size() > 1) {
            return chosen(1, "a second factor", this::varies);
        }
        return design.factors().stream()
                .filter(name -> !name.equals(x) && varies(name))
                .filter(name -> design.different(name).size() <= MOST_PANELS)
                .findFirst()
                .orElse("");
    }

    /** Does it hold under every condition? */
    ChartSpec forest() {
        String by = chosen(0, "a factor", this::varies);
        List<ContrastRow> rows = new ArrayList<>();
        contrasts(by).forEach((level, mean) -> rows.add(new ContrastRow(condition(by, level), mean)));
        return Charts.forest(rows, tables.setting(), measure, request.a(tables), request.b(tables));
    }

    private String condition(String by, String level) {
        if (by.equals(WITHOUT)) {
            return level.equals(NONE) ? "whole model" : "without " + level;
        }
        return by + "\n" + level;
    }

    /** Which mechanism did it? */
    ChartSpec ablation() {
        String by = chosen(0, "the factor " + WITHOUT, WITHOUT::equals);
        Map<String, Interval> contrasts = contrasts(by);
        Interval full = contrasts.remove(NONE);
        if (!design.different(by).contains(NONE)) {
            throw new UnknownChartException(
                    "chart ablation needs the level none of the factor " + WITHOUT,
                    "add none to its levels in the experiment file");
        }
        if (full == null) {
            throw new UnknownChartException(
                    "chart ablation needs two paired futures of the whole model for an interval",
                    "raise replications in the experiment file");
        }
        List<ContrastRow> rows = new ArrayList<>();
        contrasts.forEach((mechanism, mean) -> rows.add(new ContrastRow(mechanism, mean)));
        return Charts.ablation(rows, full, tables.setting(), measure, request.a(tables), request.b(tables));
    }

    /** The mean paired difference at each level of a factor, where it has an interval. */
    private Map<String, Interval> contrasts(String by) {
        Map<String, List<Double>> differences = new LinkedHashMap<>();
        paired(runs(), request.a(tables), request.b(tables))
                .forEach((point, of) -> differences
                        .computeIfAbsent(design.level(point, by), key -> new ArrayList<>())
                        .addAll(of));
        Map<String, Interval> contrasts = new LinkedHashMap<>();
        differences.forEach((level, of) -> Means.of(of).ifPresent(mean -> contrasts.put(level, mean)));
        return contrasts;
    }

    /** The differences b minus a by point, in the order of the points. */
    private Map<Integer, List<Double>> paired(Runs runs, String a, String b) {
        Map<Integer, List<Run>> byPoint = new LinkedHashMap<>();
        runs.rows()
                .forEach(run -> byPoint.computeIfAbsent(run.point(), key -> new ArrayList<>())
                        .add(run));
        Map<Integer, List<Double>> differences = new LinkedHashMap<>();
        byPoint.forEach((point, of) ->
                differences.put(point, new Runs(of).pairs(a, b, measure.key()).differences()));
        return differences;
    }
}
