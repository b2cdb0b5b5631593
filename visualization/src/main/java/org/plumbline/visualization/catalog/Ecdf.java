package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Table;

/** The full distribution: how many futures end at or below each value. */
final class Ecdf {
    private final Setting setting;
    private final Measure measure;
    private final List<Rank> ranks;
    private final Units units;

    Ecdf(Runs runs, Setting setting, Measure measure) {
        this.setting = setting;
        this.measure = measure;
        this.ranks = Rank.of(runs, measure);
        this.units = Units.of(measure, setting, ends());
    }

    private List<Double> ends() {
        List<Double> ends = new ArrayList<>();
        for (Rank rank : ranks) {
            List<Double> sorted = rank.quantiles().sorted();
            ends.add(sorted.get(0));
            ends.add(sorted.get(sorted.size() - 1));
        }
        return ends;
    }

    ChartSpec chart() {
        String name = "ecdf-" + measure.key();
        String title = Words.capital(measure.phrase()) + " over " + setting.horizon() + ": the whole range of futures";
        if (ranks.isEmpty()) {
            return ChartSpec.empty(name, title, measure.phrase() + " is undefined in every run.", table());
        }
        return new ChartSpec(
                name,
                title,
                "share of futures that end at or below each value, " + futures(),
                caption(),
                "Cumulative distributions of " + measure.phrase() + " over " + setting.horizon() + ", " + futures()
                        + ": " + see(),
                List.of(panel()),
                Arrangement.SINGLE,
                table());
    }

    private String futures() {
        return Rank.futures(ranks);
    }

    private Caption caption() {
        long grey = ranks.stream().filter(rank -> rank.look().isBackground()).count();
        String further = Sentences.leftOut(
                grey, "further strategy is grey, without name.", "further strategies are grey, without name.");
        return Caption.of(
                measure.phrase() + ", " + futures() + ", week " + setting.weeks() + "." + further,
                "a line further to the right has higher values; the marker is the middle future.",
                see());
    }

    private String see() {
        return "the middle future is "
                + Sentences.list(ranks.stream()
                        .limit(3)
                        .map(rank -> units.text(rank.quantiles().median()) + " under " + setting.label(rank.strategy()))
                        .toList())
                + ".";
    }

    private Panel panel() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, 0, Stroke.solid(Tone.INK, 1)));
        Axis around = Axis.around("", ends().stream().map(units::of).toList());
        List<Rank> named =
                ranks.stream().filter(rank -> !rank.look().isBackground()).toList();
        ranks.stream().filter(rank -> rank.look().isBackground()).forEach(rank -> marks.add(curve(rank, around)));
        named.forEach(rank -> marks.add(curve(rank, around)));
        List<EndLabel> labels = new ArrayList<>();
        for (Rank rank : named) {
            Position median = new Position(units.of(rank.quantiles().median()), 50);
            marks.add(new Mark.Points(
                    List.of(median), rank.look().marker(), rank.look().tone(), 0.95));
            labels.add(EndLabel.keyed(96 - 8.0 * labels.size(), setting.label(rank.strategy()), rank.look()));
        }
        Axis x = Axis.numbers(units.axisLabel(measure.phrase(), measure), around.from(), around.to());
        return Panel.of("", x, Axis.numbers("of 100 futures, at or below", 0, 104), marks)
                .labelled(labels);
    }

    private Mark curve(Rank rank, Axis axis) {
        List<Double> sorted = rank.quantiles().sorted();
        List<Position> points = new ArrayList<>();
        points.add(new Position(axis.from(), 0));
        for (int i = 0; i < sorted.size(); i++) {
            points.add(new Position(units.of(sorted.get(i)), 100.0 * (i + 1) / sorted.size()));
        }
        points.add(new Position(axis.to(), 100));
        return new Mark.Line(points, Stroke.of(rank.look(), rank.look().isBackground() ? 1 : 2.6), true);
    }

    private Table table() {
        Table.Rows rows = Table.columns("strategy", "value", "share");
        for (Rank rank : ranks) {
            List<Double> sorted = rank.quantiles().sorted();
            for (int i = 0; i < sorted.size(); i++) {
                rows.add(rank.strategy(), sorted.get(i), (i + 1.0) / sorted.size());
            }
        }
        return rows.table();
    }
}
