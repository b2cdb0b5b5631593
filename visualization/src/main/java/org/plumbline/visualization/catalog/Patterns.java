package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Table;

/** Does the model meet the patterns of real firms? Each pattern's bounds as one band, the model's interval against it. */
final class Patterns {
    private static final String NAME = "patterns";
    private static final double FURTHEST = 3;
    private static final int MOST_NAMED = 12;
    private static final double NEAREST = 0.5;
    private static final double EDGE = 0.15;

    private final List<PatternRow> rows;

    Patterns(List<PatternRow> rows) {
        this.rows = List.copyOf(rows);
    }

    ChartSpec chart() {
        if (rows.isEmpty()) {
            return ChartSpec.empty(
                    NAME, "Patterns met", "the model was not compared with patterns of real firms.", table());
        }
        long met = rows.stream().filter(PatternRow::met).count();
        long held = rows.stream().filter(PatternRow::heldOut).count();
        long heldMet = rows.stream().filter(row -> row.heldOut() && row.met()).count();
        String see = "the model meets " + met + " of " + rows.size() + " patterns"
                + (held == 0 ? "" : ", of the " + held + " held out of the fit " + heldMet);
        Panel panel = panel();
        return new ChartSpec(
                NAME,
                Words.capital(see),
                "the model against published bounds",
                new Caption(
                        "stylised facts of small firms: published bounds and the model's value.",
                        "every pattern is scaled so that its bounds are the grey band, the upright line is the published value; "
                                + (held == 0 ? "none was held out" : "a filled marker was fitted, a hollow one was not")
                                + "; a triangle at the edge lies further out."
                                + RowMarks.note(panel),
                        see + ".",
                        "patterns without published bounds."),
                "Patterns: " + see + ".",
                List.of(panel),
                Arrangement.SINGLE,
                table());
    }

    private Panel panel() {
        int n = rows.size();
        double beyond = beyond();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(
                List.of(
                        new Position(0, -0.5),
                        new Position(1, -0.5),
                        new Position(1, n - 0.5),
                        new Position(0, n - 0.5)),
                new Fill(Tone.INK, 0.13)));
        for (int i = 0; i < n; i++) {
            double y = n - 1.0 - i;
            PatternRow row = rows.get(i);
            double target = row.placed(row.bounds().value());
            marks.add(new Mark.Span(
                    Orientation.UP, y - 0.25, y + 0.25, target, new Stroke(Tone.INK, Dash.SOLID, 1.5, 0.6), false));
            marks.addAll(model(row, y, beyond));
        }
        return Panel.of(
                        "",
                        Axis.numbers("lower bound at 0, upper bound at 1", -beyond, 1 + beyond),
                        Axis.rows(rows.stream().map(PatternRow::name).toList()),
                        marks)
                .labelled(missed());
    }

    /** Names what was missed, as far as the words find room. */
    private List<EndLabel> missed() {
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).met())
                .limit(MOST_NAMED)
                .mapToObj(i -> new EndLabel(rows.size() - 1.0 - i, "missed", Tone.VERMILLION))
                .toList();
    }

    /** How far the picture reaches on both sides of the bounds, in widths of the band. */
    private double beyond() {
        double most = rows.stream()
                .map(PatternRow::placed)
                .mapToDouble(placed -> Math.max(-placed.lower(), placed.upper() - 1))
                .max()
                .orElse(0);
        return Math.max(NEAREST, Math.min(most + EDGE, FURTHEST));
    }

    private static List<Mark> model(PatternRow row, double y, double beyond) {
        Interval placed = row.placed();
        double least = EDGE - beyond;
        double most = 1 + beyond - EDGE;
        Tone tone = row.met() ? Tone.BLUE : Tone.VERMILLION;
        if (placed.value() < least || placed.value() > most) {
            double edge = placed.value() < least ? least : most;
            return List.of(new Mark.Points(List.of(new Position(edge, y)), Marker.TRIANGLE, tone, 0.9));
        }
        Interval shown = new Interval(placed.value(), Math.max(placed.lower(), least), Math.min(placed.upper(), most));
        return RowMarks.estimate(shown, y, row.heldOut() ? Marker.RING : Marker.CIRCLE, tone);
    }

    private Table table() {
        Table.Rows cells = Table.columns(
                "pattern", "target", "lower", "upper", "model", "modelLower", "modelUpper", "heldOut", "met");
        for (PatternRow row : rows) {
            cells.add(
                    row.name(),
                    row.bounds().value(),
                    row.bounds().lower(),
                    row.bounds().upper(),
                    row.model().value(),
                    row.model().lower(),
                    row.model().upper(),
                    row.heldOut(),
                    row.met());
        }
        return cells.table();
    }
}
