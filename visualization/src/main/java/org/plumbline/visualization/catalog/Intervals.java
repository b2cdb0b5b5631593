package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Quantiles;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Table;

/** How much? Where the futures of each strategy lie, and apart from that where their mean lies. */
final class Intervals {
    private static final double MOST_BELOW = 0.3;
    private static final double BELOW_OF_ALL = 0.09;
    private static final double MEDIAN = 0.85;
    private static final double HALO = 1.15;

    private final Setting setting;
    private final Measure measure;
    private final Map<String, Interval> means;
    private final List<Rank> ranks;
    private final Units units;
    private final int failed;

    Intervals(Runs runs, Setting setting, Measure measure, Map<String, Interval> means) {
        this.setting = setting;
        this.measure = measure;
        this.means = means;
        this.ranks = Rank.of(runs, measure);
        this.units = Units.of(measure, setting, values());
        this.failed = runs.failed();
    }

    ChartSpec chart() {
        String name = "interval-" + measure.key();
        if (ranks.isEmpty()) {
            return ChartSpec.empty(
                    name,
                    Words.capital(measure.phrase()) + " over " + setting.horizon(),
                    measure.phrase() + " is undefined in every run.",
                    table());
        }
        Panel panel = panel();
        return new ChartSpec(
                name,
                Words.capital(title()),
                measure.phrase() + " over " + setting.horizon() + ", " + futures(),
                caption(RowMarks.note(panel)),
                "Intervals of " + measure.phrase() + " over " + setting.horizon() + ", " + futures() + ": " + see(),
                List.of(panel),
                Arrangement.SINGLE,
                table());
    }

    private String title() {
        Rank best = ranks.get(0);
        String middle = units.text(best.quantiles().median());
        if (ranks.size() == 1) {
            return setting.label(best.strategy()) + ": the middle future ends with " + middle;
        }
        return setting.label(best.strategy()) + " has the "
                + switch (measure.better()) {
                    case MORE -> "best middle future: ";
                    case LESS -> "best, lowest middle future: ";
                    case NEITHER -> "highest middle future: ";
                }
                + middle;
    }

    private String futures() {
        return Rank.futures(ranks);
    }

    private Caption caption(String note) {
        String hidden = Sentences.leftOut(
                ranks.size() - Rank.MOST_ROWS,
                "strategy with lower rank is in the table only.",
                "strategies with lower rank are in the table only.");
        String lost = failed > 0 ? " " + Sentences.count(failed, "run", "runs") + " failed and are left out." : "";
        String mean = means.isEmpty()
                ? ""
                : " The capped line below is another thing: it holds the mean over all futures (95 % interval).";
        return Caption.of(
                measure.phrase() + ", " + futures() + ", week " + setting.weeks() + "." + hidden + lost,
                "the marker is the middle future; 50 of 100 futures lie on the thick line, 95 on the thin one." + note
                        + mean,
                see());
    }

    private String see() {
        List<String> parts = shown().stream()
                .limit(3)
                .map(rank -> "between " + units.number(rank.quantiles().at(0.25)) + " and "
                        + units.number(rank.quantiles().at(0.75)) + " under " + setting.label(rank.strategy()))
                .toList();
        return "half of the futures end " + Sentences.list(parts)
                + (units.name().isEmpty() ? "." : " (" + units.name() + ").");
    }

    private List<Rank> shown() {
        return ranks.stream().limit(Rank.MOST_ROWS).toList();
    }

    private Panel panel() {
        List<Rank> shown = shown();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, 0, Stroke.solid(Tone.INK, 1)));
        for (int i = 0; i < shown.size(); i++) {
            row(shown.get(i), shown.size() - 1 - i, marks);
        }
        Axis around = Axis.around("", values().stream().map(units::of).toList());
        Axis x = Axis.numbers(units.axisLabel(measure.phrase(), measure), around.from(), around.to());
        Axis y = Axis.rows(
                shown.stream().map(rank -> setting.label(rank.strategy())).toList());
        return Panel.of("", x, y, marks).labelled(labels(shown));
    }

    private void row(Rank rank, double y, List<Mark> marks) {
        Quantiles q = rank.quantiles();
        Tone tone = rank.look().tone();
        marks.add(span(q.at(0.025), q.at(0.975), y, Stroke.solid(tone, 2.5), false));
        marks.add(span(q.at(0.25), q.at(0.75), y, Stroke.solid(tone, 8), false));
        marks.addAll(median(rank, y));
        Interval mean = means.get(rank.strategy());
        if (mean != null) {
            marks.add(span(mean.lower(), mean.upper(), y - below(), Stroke.solid(Tone.INK, 1.5), true));
        }
    }

    /** The middle future with white around it; intervals that either would hide are drawn upon it. */
    private List<Mark> median(Rank rank, double y) {
        Quantiles q = rank.quantiles();
        Marker marker = rank.look().marker();
        Tone tone = rank.look().tone();
        List<Position> at = List.of(new Position(units.of(q.median()), y));
        Interval half = new Interval(q.median(), q.at(0.25), q.at(0.75));
        Interval most = new Interval(q.median(), q.at(0.025), q.at(0.975));
        return List.of(
                new Mark.Points(at, marker, Tone.PAPER, HALO),
                inlay(half, y, Stroke.solid(tone, 8), marker, HALO),
                inlay(most, y, Stroke.solid(tone, 2.5), marker, HALO),
                new Mark.Points(at, marker, tone, MEDIAN),
                inlay(half, y, Stroke.solid(Tone.PAPER, 4), marker, MEDIAN),
                inlay(most, y, Stroke.solid(Tone.PAPER, 1.5), marker, MEDIAN));
    }

    private Mark inlay(Interval interval, double y, Stroke stroke, Marker marker, double size) {
        Position at = new Position(units.of(interval.value()), y);
        return new Mark.Inlay(at, units.of(interval.lower()), units.of(interval.upper()), stroke, marker, size);
    }

    /** How far below its strategy the mean stands, in rows: the same length however few rows there are. */
    private double below() {
        return Math.min(MOST_BELOW, BELOW_OF_ALL * shown().size());
    }

    private Mark span(double from, double to, double y, Stroke stroke, boolean capped) {
        return new Mark.Span(Orientation.ACROSS, units.of(from), units.of(to), y, stroke, capped);
    }

    private List<EndLabel> labels(List<Rank> shown) {
        double top = shown.size() - 1;
        List<EndLabel> labels = new ArrayList<>();
        labels.add(new EndLabel(top, "futures", shown.get(0).look().tone()));
        if (means.containsKey(shown.get(0).strategy())) {
            labels.add(new EndLabel(top - below(), "mean", Tone.INK));
        }
        return labels;
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Rank rank : ranks) {
            values.add(rank.quantiles().at(0.025));
            values.add(rank.quantiles().at(0.975));
            Interval mean = means.get(rank.strategy());
            if (mean != null) {
                values.add(mean.lower());
                values.add(mean.upper());
            }
        }
        return values;
    }

    private Table table() {
        Table.Rows rows = Table.columns(
                "strategy", "lower95", "lower50", "median", "upper50", "upper95", "mean", "meanLower", "meanUpper");
        for (Rank rank : ranks) {
            Quantiles q = rank.quantiles();
            Interval mean = means.get(rank.strategy());
            rows.add(
                    rank.strategy(),
                    q.at(0.025),
                    q.at(0.25),
                    q.median(),
                    q.at(0.75),
                    q.at(0.975),
                    mean == null ? "" : mean.value(),
                    mean == null ? "" : mean.lower(),
                    mean == null ? "" : mean.upper());
        }
        return rows.table();
    }
}
