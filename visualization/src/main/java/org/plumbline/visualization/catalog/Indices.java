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
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Numbers;
import org.plumbline.visualization.table.Table;

/** Which inputs matter? The share of variance each explains, alone and with its interactions. */
final class Indices {
    private static final double APART = 0.14;

    private final List<SensitivityIndex> indices;
    private final Setting setting;
    private final Measure measure;

    Indices(List<SensitivityIndex> indices, Setting setting, Measure measure) {
        this.indices = indices.stream()
                .sorted(Comparator.comparingDouble(index -> -index.total().value()))
                .toList();
        this.setting = setting;
        this.measure = measure;
    }

    ChartSpec chart() {
        String name = "indices-" + measure.key();
        if (indices.isEmpty()) {
            return ChartSpec.empty(
                    name,
                    "Which inputs matter for " + measure.phrase(),
                    "no sensitivity analysis was run, or the outcome does not vary.",
                    table());
        }
        SensitivityIndex first = indices.get(0);
        String most = first.factor() + " matters most for " + measure.phrase() + ": " + share(first)
                + " of its variance go back to it, alone or with others";
        Panel panel = panel();
        return new ChartSpec(
                name,
                Words.capital(most),
                "share of the variance of " + measure.phrase() + " over " + setting.horizon(),
                caption(most, RowMarks.note(panel)),
                "Sensitivity of " + measure.phrase() + " over " + setting.horizon() + " to "
                        + Sentences.count(indices.size(), "input", "inputs") + ": " + most + ".",
                List.of(panel),
                Arrangement.SINGLE,
                table());
    }

    /** A share above one is sampling error; the picture shows it, the sentence does not pretend to it. */
    private static String share(SensitivityIndex index) {
        return index.total().value() < 1
                ? Numbers.plain(100 * index.total().value(), 2) + " of 100 parts"
                : "as good as all parts";
    }

    private Caption caption(String most, String note) {
        String hidden = Sentences.leftOut(
                indices.size() - Rank.MOST_ROWS,
                "input that matters less is in the table only.",
                "inputs that matter less are in the table only.");
        return Caption.of(
                "Sobol indices of " + measure.phrase() + ", week " + setting.weeks() + "." + hidden,
                "filled: the input alone; hollow: with all its interactions; the lines are 95 % intervals. An interval"
                        + " that reaches 0 says that the input may not matter; values outside 0 to 1 are sampling error."
                        + note,
                most + ".");
    }

    private Panel panel() {
        List<SensitivityIndex> shown = indices.stream().limit(Rank.MOST_ROWS).toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, 0, Stroke.solid(Tone.INK, 1.5)));
        List<Double> ends = new ArrayList<>(List.of(0.0));
        for (int i = 0; i < shown.size(); i++) {
            double y = shown.size() - 1 - i;
            SensitivityIndex index = shown.get(i);
            marks.addAll(RowMarks.estimate(index.total(), y + APART, Marker.RING, Tone.VERMILLION));
            marks.addAll(RowMarks.estimate(index.first(), y - APART, Marker.CIRCLE, Tone.BLUE));
            ends.addAll(List.of(
                    index.total().lower(),
                    index.total().upper(),
                    index.first().lower(),
                    index.first().upper()));
        }
        double top = shown.size() - 1;
        Axis around = Axis.around("", ends);
        return Panel.of(
                        "",
                        Axis.numbers("share of variance", around.from(), around.to()),
                        Axis.rows(shown.stream().map(SensitivityIndex::factor).toList()),
                        marks)
                .labelled(List.of(
                        new EndLabel(top + APART, "with interactions", Tone.VERMILLION),
                        new EndLabel(top - APART, "alone", Tone.BLUE)));
    }

    private Table table() {
        Table.Rows rows =
                Table.columns("factor", "first", "firstLower", "firstUpper", "total", "totalLower", "totalUpper");
        for (SensitivityIndex index : indices) {
            rows.add(
                    index.factor(),
                    index.first().value(),
                    index.first().lower(),
                    index.first().upper(),
                    index.total().value(),
                    index.total().lower(),
                    index.total().upper());
        }
        return rows.table();
    }
}
