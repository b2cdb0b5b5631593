package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.visualization.catalog.Stages.Loss;
import org.plumbline.visualization.catalog.Stages.Stage;
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
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Numbers;
import org.plumbline.visualization.table.Table;

/** Where do ideas go? Of a hundred ideas, how many reach each stage and why the others do not. */
final class FunnelChart {
    private static final String NAME = "funnel";
    private static final int MOST_PANELS = 4;
    private static final double HALF_BAR = 0.32;
    private static final double LEAST_OTHERS = 0.5;

    private final List<Stages> funnels;
    private final Setting setting;

    FunnelChart(List<Stages> funnels, Setting setting) {
        this.funnels = funnels.stream().filter(one -> !one.stages().isEmpty()).toList();
        this.setting = setting;
    }

    ChartSpec chart() {
        if (funnels.isEmpty()) {
            return ChartSpec.empty(NAME, "Where ideas go", "there were no ideas in any future.", table());
        }
        List<Stages> shown = funnels.stream().limit(MOST_PANELS).toList();
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            panels.add(panel(shown.get(i), Look.of(i).tone()));
        }
        return new ChartSpec(
                NAME,
                "Of 100 ideas, " + counts(shown, shown.get(0).stages().size() - 1),
                "how many of 100 ideas reach each stage over " + setting.horizon(),
                caption(shown),
                "Funnel of ideas over " + setting.horizon() + ": of 100 ideas, " + counts(shown, launchStage(shown))
                        + "; " + counts(shown, shown.get(0).stages().size() - 1) + ".",
                panels,
                shown.size() <= 2 ? Arrangement.row(shown.size()) : Arrangement.grid(2, 2),
                table());
    }

    private static int launchStage(List<Stages> shown) {
        return Math.max(0, shown.get(0).stages().size() - 2);
    }

    private String counts(List<Stages> shown, int stage) {
        String name = shown.get(0).stages().get(stage).name();
        List<String> parts = new ArrayList<>();
        for (Stages one : shown) {
            String verb = parts.isEmpty() ? " are " + name : "";
            parts.add(number(one.stages().get(stage).ofHundred()) + verb + " under " + setting.label(one.strategy()));
        }
        return Sentences.list(parts);
    }

    private Caption caption(List<Stages> shown) {
        String further = Sentences.leftOut(
                funnels.size() - shown.size(),
                "further strategy is in the table.",
                "further strategies are in the table.");
        return Caption.of(
                "ideas by the furthest stage they reached, over " + setting.horizon() + "." + further,
                "the width of a bar is the number of 100 ideas that reach the stage; in brackets the range of 80 of"
                        + " 100 futures, where it is one; at the edge how many are lost on the way to the next stage. Each"
                        + " number is rounded by itself.",
                "of 100 ideas, " + counts(shown, launchStage(shown)) + ".");
    }

    private Panel panel(Stages funnel, Tone tone) {
        List<Stage> stages = funnel.stages();
        int last = stages.size() - 1;
        List<Mark> marks = new ArrayList<>();
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            double y = last - i;
            if (i < last) {
                marks.add(trapezoid(stages.get(i), stages.get(i + 1), y, tone));
                labels.add(new EndLabel(y - 0.5, lost(stages.get(i), stages.get(i + 1)), Tone.MUTED));
            }
            marks.add(bar(stages.get(i), y, tone));
        }
        return Panel.of(
                        setting.label(funnel.strategy()),
                        Axis.nothing(-52, 52),
                        Axis.rows(stages.stream().map(FunnelChart::text).toList()),
                        marks)
                .labelled(labels);
    }

    private static String text(Stage stage) {
        String low = number(stage.low());
        String high = number(stage.high());
        String range = low.equals(high) ? "" : " (" + low + " to " + high + ")";
        return stage.name() + "\n" + number(stage.ofHundred()) + range;
    }

    /** How many are lost on the way; where reasons are known, the main one, and how many go for others. */
    private static String lost(Stage from, Stage to) {
        double lost = from.ofHundred() - to.ofHundred();
        if (from.losses().isEmpty()) {
            return number(lost) + " lost";
        }
        Loss main = from.losses().get(0);
        double others = lost - main.ofHundred();
        return number(main.ofHundred()) + " " + main.reason()
                + (others < LEAST_OTHERS ? "" : ", " + number(others) + " otherwise");
    }

    private static String number(double value) {
        return Numbers.fixed(value, value < 0.95 ? 1 : 0);
    }

    private static Mark bar(Stage stage, double y, Tone tone) {
        double half = stage.ofHundred() / 2;
        return new Mark.Area(
                List.of(
                        new Position(-half, y + HALF_BAR),
                        new Position(half, y + HALF_BAR),
                        new Position(half, y - HALF_BAR),
                        new Position(-half, y - HALF_BAR)),
                new Fill(tone, 0.38));
    }

    private static Mark trapezoid(Stage from, Stage to, double y, Tone tone) {
        double wide = from.ofHundred() / 2;
        double narrow = to.ofHundred() / 2;
        return new Mark.Area(
                List.of(
                        new Position(-wide, y - HALF_BAR),
                        new Position(wide, y - HALF_BAR),
                        new Position(narrow, y - 1 + HALF_BAR),
                        new Position(-narrow, y - 1 + HALF_BAR)),
                new Fill(tone, 0.15));
    }

    private Table table() {
        Table.Rows rows = Table.columns("strategy", "stage", "ofHundred", "low", "high", "losses");
        for (Stages funnel : funnels) {
            for (Stage stage : funnel.stages()) {
                String losses = stage.losses().stream()
                        .map((Loss loss) -> loss.reason() + " " + Numbers.cell(loss.ofHundred()))
                        .collect(Collectors.joining("; "));
                rows.add(funnel.strategy(), stage.name(), stage.ofHundred(), stage.low(), stage.high(), losses);
            }
        }
        return rows.table();
    }
}
