package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.Cell;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.ColourScale;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;
import org.plumbline.visualization.table.Table;

/** Where does it flip? How often b beats a over two factors. */
final class FlipMap {
    private static final int LEGEND_STEPS = 50;
    private static final double LEGEND_WIDTH = 4.5;
    private static final double SIGNS = 1.25;
    private static final double NAMES = 10;
    private static final Look FIRST = Look.of(0);
    private static final Look SECOND = Look.of(1);

    private final List<MapPoint> points;
    private final Factor first;
    private final Factor second;
    private final Setting setting;
    private final Measure measure;
    private final String a;
    private final String b;

    FlipMap(List<MapPoint> points, FactorPair factors, Setting setting, Measure measure, String a, String b) {
        this.points = List.copyOf(points);
        this.first = factors.first();
        this.second = factors.second();
        this.setting = setting;
        this.measure = measure;
        this.a = setting.label(a);
        this.b = setting.label(b);
    }

    ChartSpec chart() {
        String name = "map-" + measure.key();
        if (points.isEmpty()) {
            return ChartSpec.empty(name, "Where it flips", "no experiment varied two factors.", table());
        }
        return new ChartSpec(
                name,
                Words.capital(title()),
                "how often " + b + " is " + measure.aheadWord() + " of " + a + " on " + measure.phrase() + " over "
                        + setting.horizon(),
                caption(),
                "Heat map of how often " + b + " is " + measure.aheadWord() + " of " + a + " on " + measure.phrase()
                        + " over " + first.label() + " and " + second.label() + ": " + see() + ".",
                List.of(panel(), legend()),
                Arrangement.withLegend(0.42),
                table());
    }

    private long ahead() {
        return points.stream()
                .filter(point -> !point.open() && point.share().value() > 0.5)
                .count();
    }

    private long open() {
        return points.stream().filter(MapPoint::open).count();
    }

    private String title() {
        return b + " wins more often in " + ahead() + " of " + points.size() + " combinations, " + a + " in "
                + (points.size() - ahead() - open());
    }

    private String see() {
        return b + " wins more often in " + ahead() + " of " + points.size() + " combinations, " + a + " in "
                + (points.size() - ahead() - open()) + ", and it is open in " + open();
    }

    private Caption caption() {
        return Caption.of(
                "share of futures in which " + b + " is " + measure.aheadWord() + " of " + a + " on " + measure.phrase()
                        + ", ties left out, week " + setting.weeks() + ".",
                "blue with a disc: " + b + " wins more often, red with a diamond: " + a
                        + "; white is one half; hatched without a sign where the two cannot be told"
                        + " apart (Wilson's 95 % interval holds one half).",
                see() + ".");
    }

    private Panel panel() {
        List<Double> xs =
                edges(points.stream().map(MapPoint::x).distinct().sorted().toList());
        List<Double> ys =
                edges(points.stream().map(MapPoint::y).distinct().sorted().toList());
        List<Double> columns = values(MapPoint::x);
        List<Double> rows = values(MapPoint::y);
        List<Cell> cells = points.stream()
                .map(point -> {
                    int column = columns.indexOf(point.x());
                    int row = rows.indexOf(point.y());
                    return new Cell(
                            xs.get(column),
                            xs.get(column + 1),
                            ys.get(row),
                            ys.get(row + 1),
                            point.share().value(),
                            point.open(),
                            winner(point).map(Look::marker));
                })
                .toList();
        return Panel.of(
                "",
                Axis.numbers(first.axisLabel(), xs.get(0), xs.get(xs.size() - 1)),
                Axis.numbers(second.axisLabel(), ys.get(0), ys.get(ys.size() - 1)),
                List.of(new Mark.Cells(cells, ColourScale.DIVERGING)));
    }

    /** The look of the one that wins more often, where that can be told. */
    private static Optional<Look> winner(MapPoint point) {
        return point.open() ? Optional.empty() : Optional.of(point.share().value() > 0.5 ? SECOND : FIRST);
    }

    private List<Double> values(ToDoubleFunction<MapPoint> factor) {
        return points.stream().mapToDouble(factor).distinct().sorted().boxed().toList();
    }

    /** Half-way between neighbours; the outer cells reach as far out as in. */
    private static List<Double> edges(List<Double> values) {
        List<Double> edges = new ArrayList<>();
        int n = values.size();
        double before = n > 1 ? (values.get(1) - values.get(0)) / 2 : 0.5;
        edges.add(values.get(0) - before);
        for (int i = 1; i < n; i++) {
            edges.add((values.get(i - 1) + values.get(i)) / 2);
        }
        double after = n > 1 ? (values.get(n - 1) - values.get(n - 2)) / 2 : 0.5;
        edges.add(values.get(n - 1) + after);
        return edges;
    }

    private Panel legend() {
        List<Cell> cells = IntStream.range(0, LEGEND_STEPS)
                .mapToObj(i -> {
                    double step = 100.0 / LEGEND_STEPS;
                    return new Cell(
                            0, 0.8, i * step, (i + 1) * step, (i + 0.5) / LEGEND_STEPS, false, Optional.empty());
                })
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Cells(cells, ColourScale.DIVERGING));
        marks.addAll(entry(100 - NAMES, SECOND, b));
        marks.addAll(entry(NAMES, FIRST, a));
        Cell open = new Cell(SIGNS - 0.18, SIGNS + 0.18, 47, 53, 0.5, true, Optional.empty());
        marks.add(new Mark.Cells(List.of(open), ColourScale.DIVERGING));
        marks.add(words(50, "open", Tone.INK));
        return Panel.of(
                "", Axis.nothing(0, LEGEND_WIDTH), Axis.numbers("of 100 futures, " + b + " ahead", 0, 100), marks);
    }

    private static List<Mark> entry(double y, Look look, String name) {
        return List.of(
                new Mark.Points(List.of(new Position(SIGNS, y)), look.marker(), look.tone(), 0.8),
                words(y, name, look.tone()));
    }

    private static Mark words(double y, String text, Tone tone) {
        return new Mark.Words(new Position(SIGNS, y), text, Anchor.LEFT, Size.SMALL, tone, 2);
    }

    private Table table() {
        Table.Rows rows =
                Table.columns(first.key(), second.key(), "better", "worse", "ties", "share", "lower", "upper", "open");
        for (MapPoint point : points) {
            rows.add(
                    point.x(),
                    point.y(),
                    point.better(),
                    point.worse(),
                    point.ties(),
                    point.share().value(),
                    point.share().lower(),
                    point.share().upper(),
                    point.open());
        }
        return rows.table();
    }
}
