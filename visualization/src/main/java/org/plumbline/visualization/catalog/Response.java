package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.table.Table;

/** How does an outcome respond to a factor? Its mean with a band, a panel for each value of a second factor. */
final class Response {
    private static final int MOST_PANELS = 6;
    private static final double OPACITY = 0.15;

    private final List<ResponsePoint> points;
    private final Factor factor;
    private final String secondLabel;
    private final Setting setting;
    private final Measure measure;
    private final Units units;
    private final List<String> strategies;

    Response(List<ResponsePoint> points, FactorPair factors, Setting setting, Measure measure) {
        this.points = List.copyOf(points);
        this.factor = factors.first();
        this.secondLabel = factors.second().label();
        this.setting = setting;
        this.measure = measure;
        this.strategies =
                points.stream().map(ResponsePoint::strategy).distinct().toList();
        this.units = Units.of(measure, setting, values());
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        points.forEach(point ->
                values.addAll(List.of(point.mean().lower(), point.mean().upper())));
        return values;
    }

    ChartSpec chart() {
        List<String> seconds =
                points.stream().map(ResponsePoint::second).distinct().toList();
        String name = "response-" + measure.key();
        if (points.isEmpty()) {
            return ChartSpec.empty(
                    name,
                    "How " + measure.phrase() + " responds",
                    "no setting has the two runs that an interval of a mean takes.",
                    table());
        }
        List<String> shown = seconds.stream().limit(MOST_PANELS).toList();
        int columns = shown.size() == 4 ? 2 : Math.min(shown.size(), 3);
        return new ChartSpec(
                name,
                Words.capital(measure.phrase()) + " over " + setting.horizon() + " against " + factor.label(),
                "mean " + measure.phrase() + " with its 95 % interval",
                caption(seconds.size() - shown.size()),
                "Response of " + measure.phrase() + " to " + factor.label() + ": " + see() + ".",
                shown.stream().map(this::panel).toList(),
                Arrangement.grid(columns, (shown.size() + columns - 1) / columns),
                table());
    }

    private Caption caption(int hidden) {
        String further = Sentences.leftOut(
                hidden, "further panel is in the table only.", "further panels are in the table only.");
        return Caption.of(
                "mean " + measure.phrase() + " by " + factor.label() + ", week " + setting.weeks() + "." + further,
                "the line is the mean, the band its 95 % interval; markers are what was simulated.",
                see() + ".");
    }

    private String see() {
        List<String> parts = new ArrayList<>();
        for (String strategy : strategies.stream().limit(3).toList()) {
            List<ResponsePoint> of = of(strategy, points.get(0).second());
            if (!of.isEmpty()) {
                ResponsePoint to = of.get(of.size() - 1);
                String who = strategy.isEmpty() ? "the mean" : setting.label(strategy);
                parts.add(who + " goes from " + units.number(of.get(0).mean().value()) + " to "
                        + units.text(to.mean().value()));
            }
        }
        String where = points.get(0).second().isEmpty()
                ? ""
                : " (" + secondLabel + " " + points.get(0).second() + ")";
        return "from the lowest to the highest " + factor.label() + where + ", " + Sentences.list(parts);
    }

    private List<ResponsePoint> of(String strategy, String second) {
        return points.stream()
                .filter(point ->
                        point.strategy().equals(strategy) && point.second().equals(second))
                .sorted(Comparator.comparingDouble(ResponsePoint::x))
                .toList();
    }

    private Panel panel(String second) {
        List<Mark> marks = new ArrayList<>();
        List<EndLabel> labels = new ArrayList<>();
        for (String strategy : strategies) {
            List<ResponsePoint> of = of(strategy, second);
            if (!of.isEmpty()) {
                Look look = Look.of(strategies.indexOf(strategy));
                marks.addAll(marks(of, look));
                double end = units.of(of.get(of.size() - 1).mean().value());
                if (!strategy.isEmpty() && !look.isBackground()) {
                    labels.add(new EndLabel(end, setting.label(strategy), look.tone()));
                }
            }
        }
        Axis y = Axis.around("", values().stream().map(units::of).toList());
        Axis x = Axis.around("", points.stream().map(ResponsePoint::x).toList());
        return Panel.of(
                        second.isEmpty() ? "" : secondLabel + " " + second,
                        Axis.numbers(factor.axisLabel(), x.from(), x.to()),
                        Axis.numbers(units.axisLabel(measure.phrase(), measure), y.from(), y.to()),
                        marks)
                .labelled(labels);
    }

    private List<Mark> marks(List<ResponsePoint> of, Look look) {
        List<Position> outline = new ArrayList<>();
        of.forEach(point ->
                outline.add(new Position(point.x(), units.of(point.mean().upper()))));
        for (int i = of.size() - 1; i >= 0; i--) {
            outline.add(new Position(of.get(i).x(), units.of(of.get(i).mean().lower())));
        }
        List<Position> line = of.stream()
                .map(point -> new Position(point.x(), units.of(point.mean().value())))
                .toList();
        return List.of(
                new Mark.Area(outline, new Fill(look.tone(), OPACITY)),
                new Mark.Line(line, Stroke.of(look, 2.4), false),
                new Mark.Points(line, look.marker(), look.tone(), 0.65));
    }

    private Table table() {
        Table.Rows rows = Table.columns("strategy", "second", factor.key(), "mean", "lower", "upper");
        points.forEach(point -> rows.add(
                point.strategy(),
                point.second(),
                point.x(),
                point.mean().value(),
                point.mean().lower(),
                point.mean().upper()));
        return rows.table();
    }
}
