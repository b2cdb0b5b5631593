package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Table;

/** One contrast under many conditions, a row each, on one axis: the forest, and the ablation. */
final class ContrastRows {
    private final List<ContrastRow> rows;
    private final Setting setting;
    private final Measure measure;
    private final String a;
    private final String b;
    private final Units units;

    ContrastRows(List<ContrastRow> rows, Setting setting, Measure measure, String a, String b) {
        this.rows = List.copyOf(rows);
        this.setting = setting;
        this.measure = measure;
        this.a = setting.label(a);
        this.b = setting.label(b);
        List<Double> values = new ArrayList<>();
        rows.forEach(row ->
                values.addAll(List.of(row.difference().lower(), row.difference().upper())));
        this.units = Units.of(measure, setting, values);
    }

    /** Does it hold everywhere? */
    ChartSpec forest() {
        if (rows.isEmpty()) {
            return ChartSpec.empty("forest", "Does it hold everywhere?", "no case was compared.", table());
        }
        long better = count(true);
        long worse = count(false);
        String see = b + " is " + measure.aheadWord() + " in " + better + " of " + rows.size() + " cases, " + a + " in "
                + worse + ", and the interval holds zero in " + (rows.size() - better - worse);
        return chart("forest", Optional.empty(), title(better, worse), "one row is one case.", see);
    }

    private String title(long better, long worse) {
        if (better + worse == 0) {
            return "In none of " + rows.size() + " cases can the two be told apart";
        }
        String onlyOne = worse == 0 ? b : a;
        return better > 0 && worse > 0
                ? Words.capital(b) + " is " + measure.aheadWord() + " on average in " + better + " of " + rows.size()
                        + " cases, " + a + " in " + worse
                : Words.capital(onlyOne) + " is " + measure.aheadWord() + " on average in " + (better + worse) + " of "
                        + rows.size() + " cases, and in none " + measure.behindWord();
    }

    /** Which mechanism did it? */
    ChartSpec ablation(Interval full) {
        if (rows.isEmpty()) {
            return ChartSpec.empty("ablation", "Which mechanism did it?", "no mechanism was left out.", table());
        }
        ContrastRow most = rows.get(0);
        for (ContrastRow row : rows) {
            if (shift(row, full) > shift(most, full)) {
                most = row;
            }
        }
        String see =
                "without " + most.label() + " the mean difference moves most: from " + units.signedText(full.value())
                        + " to " + units.signedText(most.difference().value());
        return chart(
                "ablation",
                Optional.of(full),
                "Without " + most.label() + " the difference in " + measure.phrase() + " moves from "
                        + units.signedText(full.value()) + " to "
                        + units.signedText(most.difference().value()),
                "each row but the first is the model without one mechanism; the dashed line is the whole model.",
                see);
    }

    private static double shift(ContrastRow row, Interval full) {
        return Math.abs(row.difference().value() - full.value());
    }

    private long count(boolean forB) {
        return rows.stream()
                .map(ContrastRow::difference)
                .filter(difference -> !difference.contains(0))
                .filter(difference -> measure.better(difference.value(), 0) == forB)
                .count();
    }

    private ChartSpec chart(String name, Optional<Interval> full, String title, String read, String see) {
        Panel panel = panel(full);
        String what = "mean paired difference in " + measure.phrase() + ", " + b + " minus " + a;
        return new ChartSpec(
                name,
                title,
                what + ", over " + setting.horizon(),
                Caption.of(
                        what + ", week " + setting.weeks() + ".",
                        read + " The line is the 95 % interval of the mean; right of zero is more under " + b + "."
                                + RowMarks.note(panel),
                        see + "."),
                Words.capital(what) + " over " + setting.horizon() + ": " + see + ".",
                List.of(panel),
                Arrangement.SINGLE,
                table());
    }

    private Panel panel(Optional<Interval> full) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, 0, Stroke.solid(Tone.INK, 1.5)));
        List<String> names = new ArrayList<>();
        rows.forEach(row -> names.add(full.isEmpty() ? row.label() : "without\n" + row.label()));
        full.ifPresent(whole -> {
            double at = units.of(whole.value());
            marks.add(new Mark.Rule(Orientation.UP, at, new Stroke(Tone.INK, Dash.DASHED, 1.8, 1)));
            marks.addAll(RowMarks.estimate(whole.dividedBy(units.divisor()), rows.size(), Marker.SQUARE, Tone.INK));
            names.add(0, "whole model");
        });
        List<Double> ends = new ArrayList<>(List.of(0.0));
        full.ifPresent(whole -> ends.addAll(List.of(units.of(whole.lower()), units.of(whole.upper()))));
        for (int i = 0; i < rows.size(); i++) {
            Interval told = rows.get(i).difference().dividedBy(units.divisor());
            boolean forB = measure.better(told.value(), 0);
            marks.addAll(RowMarks.estimate(told, rows.size() - 1.0 - i, Look.of(forB ? 1 : 0)));
            ends.addAll(List.of(told.lower(), told.upper()));
        }
        Axis around = Axis.around("", ends);
        String label = units.axisLabel("difference in " + measure.phrase(), measure);
        return Panel.of("", Axis.numbers(label, around.from(), around.to()), Axis.rows(names), marks);
    }

    private Table table() {
        Table.Rows cells = Table.columns("label", "difference", "lower", "upper");
        rows.forEach(row -> cells.add(
                row.label(),
                row.difference().value(),
                row.difference().lower(),
                row.difference().upper()));
        return cells.table();
    }
}
