package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Survival;
import org.plumbline.visualization.table.Survival.Life;
import org.plumbline.visualization.table.Table;

/** The chance to survive: the share still open over time, and of a hundred firms those that closed. */
final class SurvivalChart {
    private static final String SURVIVAL = "survival";
    private static final String EXIT_WEEK = "exitWeek";
    private static final int MOST_ARRAYS = 2;
    private static final List<Double> WITH_ONE = List.of(1.6, 1.0);
    private static final List<Double> WITH_TWO = List.of(1.0, 1.1);

    private final Setting setting;
    private final List<Firms> all;

    /** The firms of one strategy. */
    private record Firms(String strategy, Look look, Survival survival) {
        /** How many of 100 have closed at the end. */
        int closedOfHundred() {
            return (int) Math.round(100 * (1 - survival.atEnd().value()));
        }
    }

    SurvivalChart(Runs runs, Setting setting) {
        this.setting = setting;
        List<String> names = runs.strategies();
        this.all = names.stream()
                .filter(name -> !runs.values(name, SURVIVAL).isEmpty())
                .map(name -> new Firms(
                        name,
                        Look.of(names.indexOf(name)),
                        Survival.of(runs.finished(name).stream()
                                .filter(run -> run.outcome(SURVIVAL).isPresent())
                                .map(SurvivalChart::life)
                                .toList())))
                .toList();
    }

    private static Life life(Run run) {
        boolean closed = run.outcome(SURVIVAL).orElseThrow() == 0;
        return new Life(closed ? run.outcome(EXIT_WEEK).orElse(run.weeks()) : run.weeks(), closed);
    }

    ChartSpec chart() {
        if (all.isEmpty()) {
            return ChartSpec.empty(SURVIVAL, "Chance to stay open", "no run was finished.", table());
        }
        List<IconArray> arrays =
                all.stream().limit(MOST_ARRAYS).map(this::array).toList();
        return new ChartSpec(
                SURVIVAL,
                Words.capital(title()),
                "share of firms still open over " + setting.horizon() + ", " + futures(),
                caption(),
                "Survival curves over " + setting.horizon() + ", " + futures() + ": " + see(),
                List.of(curves(), IconArray.panel(arrays)),
                new Arrangement(arrays.size() == 1 ? WITH_ONE : WITH_TWO, List.of(1.0), true),
                table());
    }

    private String title() {
        List<String> closings = new ArrayList<>();
        for (Firms firms : all.stream().limit(3).toList()) {
            String verb = closings.isEmpty() ? " close within " + setting.horizon() : "";
            closings.add(firms.closedOfHundred() + verb + " under " + setting.label(firms.strategy()));
        }
        return "Of 100 firms like this, " + Sentences.list(closings);
    }

    private String futures() {
        int n = all.get(0).survival().firms();
        return Sentences.count(n, "simulated future", "simulated futures of each strategy");
    }

    private Caption caption() {
        String further = Sentences.leftOut(
                all.size() - Look.DISTINGUISHABLE,
                "further strategy is grey, without name.",
                "further strategies are grey, without name.");
        return Caption.of(
                "share still open, " + futures() + ", to week " + setting.weeks() + "." + further,
                "the line falls with each closing (Kaplan-Meier); the band is a 95 % interval of the share. In the"
                        + " squares each sign is one firm of 100: a cross has closed.",
                see());
    }

    private String see() {
        List<String> open = new ArrayList<>();
        for (Firms firms : all.stream().limit(3).toList()) {
            Interval share = firms.survival().atEnd();
            String verb = open.isEmpty() ? " of 100 firms are open at the end" : "";
            open.add(ofHundred(share.value()) + verb + " under " + setting.label(firms.strategy()) + " (95 % interval "
                    + ofHundred(share.lower()) + " to " + ofHundred(share.upper()) + ")");
        }
        return Sentences.list(open) + ".";
    }

    private static long ofHundred(double share) {
        return Math.round(100 * share);
    }

    private Panel curves() {
        List<Mark> marks = new ArrayList<>();
        List<EndLabel> labels = new ArrayList<>();
        SurvivalCurve curve = new SurvivalCurve(setting);
        all.forEach(firms -> marks.addAll(curve.band(firms.survival(), firms.look())));
        for (Firms firms : all) {
            marks.add(curve.line(firms.survival(), firms.look()));
            if (!firms.look().isBackground()) {
                double end = 100 * firms.survival().atEnd().value();
                labels.add(new EndLabel(
                        end, setting.label(firms.strategy()), firms.look().tone()));
            }
        }
        Axis x = Axis.numbers(setting.timeLabel(), 0, setting.time(setting.weeks()));
        return Panel.of("", x, Axis.numbers("still open, of 100 firms (more is better)", 0, 104), marks)
                .labelled(labels);
    }

    private IconArray array(Firms firms) {
        int closed = firms.closedOfHundred();
        return new IconArray(
                setting.label(firms.strategy()) + ": " + closed + " of 100 close",
                closed,
                firms.look().tone());
    }

    private Table table() {
        Table.Rows rows = Table.columns("strategy", "week", "open", "lower", "upper", "firms");
        for (Firms firms : all) {
            for (Survival.Step step : firms.survival().steps()) {
                rows.add(
                        firms.strategy(),
                        step.week(),
                        step.open().value(),
                        step.open().lower(),
                        step.open().upper(),
                        firms.survival().firms());
            }
        }
        return rows.table();
    }
}
