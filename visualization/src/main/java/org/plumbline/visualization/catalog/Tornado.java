package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Table;

/** Which inputs matter? The outcome at the low and the high setting of each, the strongest first. */
final class Tornado {
    private static final double APART = 0.13;

    private final List<Swing> swings;
    private final Setting setting;
    private final Measure measure;
    private final double baseline;
    private final Units units;

    Tornado(List<Swing> swings, Setting setting, Measure measure, double baseline) {
        this.swings = swings.stream()
                .sorted(Comparator.comparingDouble(swing -> -swing.width()))
                .toList();
        this.setting = setting;
        this.measure = measure;
        this.baseline = baseline;
        this.units = Units.of(measure, setting, values());
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>(List.of(baseline));
        for (Swing swing : swings) {
            values.addAll(List.of(
                    swing.atLow().lower(),
                    swing.atLow().upper(),
                    swing.atHigh().lower(),
                    swing.atHigh().upper()));
        }
        return values;
    }

    ChartSpec chart() {
        String name = "tornado-" + measure.key();
        if (swings.isEmpty()) {
            return ChartSpec.empty(name, "What moves " + measure.phrase(), "no experiment varied an input.", table());
        }
        Swing first = swings.get(0);
        String moves = first.factor() + " moves " + measure.phrase() + " most: "
                + units.text(first.atLow().value()) + " at " + first.low() + ", "
                + units.text(first.atHigh().value()) + " at " + first.high();
        Panel panel = panel();
        return new ChartSpec(
                name,
                Words.capital(moves),
                "mean " + measure.phrase() + " over " + setting.horizon() + " when one input moves and all others stay",
                caption(moves, RowMarks.note(panel)),
                "Tornado chart of " + measure.phrase() + " over " + setting.horizon() + " and "
                        + Sentences.count(swings.size(), "input", "inputs") + ": " + moves + ".",
                List.of(panel),
                Arrangement.SINGLE,
                table());
    }

    private Caption caption(String moves, String note) {
        String hidden = Sentences.leftOut(
                swings.size() - Rank.MOST_ROWS,
                "input that moves it less is in the table only.",
                "inputs that move it less are in the table only.");
        return Caption.of(
                "mean " + measure.phrase() + " by input, week " + setting.weeks() + "." + hidden,
                "hollow: the input at its low setting, filled: at its high one; the lines are 95 % intervals of the"
                        + " change from the dashed line, where every input is at its first setting. How inputs act together"
                        + " cannot be seen here." + note,
                moves + ".");
    }

    private Panel panel() {
        List<Swing> shown = swings.stream().limit(Rank.MOST_ROWS).toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, units.of(baseline), new Stroke(Tone.INK, Dash.DASHED, 1.5, 1)));
        List<EndLabel> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double y = shown.size() - 1 - i;
            Swing swing = shown.get(i);
            marks.add(new Mark.Span(
                    Orientation.ACROSS,
                    units.of(swing.atLow().value()),
                    units.of(swing.atHigh().value()),
                    y,
                    new Stroke(Tone.BLUE, Dash.SOLID, 9, 0.18),
                    false));
            marks.addAll(RowMarks.estimate(
                    swing.atLow().dividedBy(units.divisor()), y + APART, Marker.RING, Tone.VERMILLION));
            marks.addAll(
                    RowMarks.estimate(swing.atHigh().dividedBy(units.divisor()), y - APART, Marker.CIRCLE, Tone.BLUE));
            names.add(swing.factor() + ":\n" + swing.low() + " to " + swing.high());
        }
        labels.add(new EndLabel(shown.size() - 1 + APART, "low", Tone.VERMILLION));
        labels.add(new EndLabel(shown.size() - 1 - APART, "high", Tone.BLUE));
        Axis around = Axis.around("", values().stream().map(units::of).toList());
        Axis x = Axis.numbers(units.axisLabel("mean " + measure.phrase(), measure), around.from(), around.to());
        return Panel.of("", x, Axis.rows(names), marks).labelled(labels);
    }

    private Table table() {
        Table.Rows rows = Table.columns(
                "factor", "low", "high", "atLow", "atLowLower", "atLowUpper", "atHigh", "atHighLower", "atHighUpper");
        for (Swing swing : swings) {
            rows.add(
                    swing.factor(),
                    swing.low(),
                    swing.high(),
                    swing.atLow().value(),
                    swing.atLow().lower(),
                    swing.atLow().upper(),
                    swing.atHigh().value(),
                    swing.atHigh().lower(),
                    swing.atHigh().upper());
        }
        return rows.table();
    }
}
