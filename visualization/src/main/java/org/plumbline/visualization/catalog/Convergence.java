package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Table;

/** Are there enough replications? The half-width of the mean's interval against their number. */
final class Convergence {
    private static final String NAME = "convergence";

    private final List<Precision> points;
    private final OptionalDouble target;
    private final Measure measure;
    private final Units units;
    private final List<String> strategies;
    private final Setting setting;

    Convergence(List<Precision> points, OptionalDouble target, Setting setting, Measure measure) {
        this.points = List.copyOf(points);
        this.target = target;
        this.measure = measure;
        this.setting = setting;
        this.strategies = points.stream().map(Precision::strategy).distinct().toList();
        this.units = Units.of(measure, setting, widths());
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        points.forEach(point -> widths.add(point.halfWidth()));
        target.ifPresent(widths::add);
        return widths;
    }

    ChartSpec chart() {
        if (points.isEmpty()) {
            return ChartSpec.empty(
                    NAME, "Are there enough replications?", "two replications are needed for an interval.", table());
        }
        Precision last = last(strategies.get(0));
        String see = "after " + last.n() + " replications the mean " + measure.phrase() + " of "
                + setting.label(last.strategy()) + " is known to within " + units.text(last.halfWidth());
        return new ChartSpec(
                NAME,
                Words.capital(see),
                "half the width of the 95 % interval of mean " + measure.phrase(),
                Caption.of(
                        "half-width against replications, both on scales of powers of ten.",
                        "four times the replications halve the width."
                                + (target.isPresent() ? " The dashed line is what was asked for." : ""),
                        see + "."),
                "Convergence: " + see + ".",
                List.of(panel()),
                Arrangement.SINGLE,
                table());
    }

    private List<Precision> of(String strategy) {
        return points.stream()
                .filter(point -> point.strategy().equals(strategy))
                .toList();
    }

    private Precision last(String strategy) {
        List<Precision> of = of(strategy);
        return of.get(of.size() - 1);
    }

    private Panel panel() {
        List<Mark> marks = new ArrayList<>();
        List<EndLabel> labels = new ArrayList<>();
        target.ifPresent(width -> {
            marks.add(new Mark.Rule(Orientation.ACROSS, units.of(width), new Stroke(Tone.INK, Dash.DASHED, 1.5, 1)));
            labels.add(new EndLabel(units.of(width), "asked for", Tone.INK));
        });
        for (int i = 0; i < strategies.size(); i++) {
            Look look = Look.of(i);
            List<Position> line = of(strategies.get(i)).stream()
                    .map(point -> new Position(point.n(), units.of(point.halfWidth())))
                    .toList();
            marks.add(new Mark.Line(line, Stroke.of(look, 2.4), false));
            marks.add(new Mark.Points(line, look.marker(), look.tone(), 0.6));
            if (!look.isBackground()) {
                double end = units.of(last(strategies.get(i)).halfWidth());
                labels.add(new EndLabel(end, setting.label(strategies.get(i)), look.tone()));
            }
        }
        double low = widths().stream().mapToDouble(units::of).min().orElse(1);
        double high = widths().stream().mapToDouble(units::of).max().orElse(1);
        double fewest = points.stream().mapToDouble(Precision::n).min().orElse(1);
        double most = points.stream().mapToDouble(Precision::n).max().orElse(1);
        String unit = units.name().isEmpty() ? "" : ", " + units.name();
        return Panel.of(
                        "",
                        Axis.logarithms("replications", fewest / 1.3, most * 1.3),
                        Axis.logarithms("half-width" + unit + " (less is better)", low / 1.5, high * 1.5),
                        marks)
                .labelled(labels);
    }

    private Table table() {
        Table.Rows rows = Table.columns("strategy", "n", "halfWidth");
        points.forEach(point -> rows.add(point.strategy(), point.n(), point.halfWidth()));
        return rows.table();
    }
}
