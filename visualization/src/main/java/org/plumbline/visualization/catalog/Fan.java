package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Table;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** What may happen over time: bands of futures, one of them followed. */
final class Fan {
    static final List<Double> SHARES = List.of(0.95, 0.80, 0.50);
    private static final Set<String> ADDED_UP = Set.of(Outcome.PROFIT.key(), Outcome.LAUNCHES.key());
    private static final int MOST_PANELS = 4;
    private static final int MOST_IN_TITLE = 2;
    private static final double HALF = 0.50;

    private static final double ROOM_FOR_CROSSES = 1.015;

    private final Trajectories series;
    private final Setting setting;
    private final Measure measure;
    private final boolean centreLine;
    private final List<StrategyFan> fans;
    private final Units units;

    Fan(Trajectories series, Setting setting, Measure measure, boolean centreLine) {
        this.series = series;
        this.setting = setting;
        this.measure = measure;
        this.centreLine = centreLine;
        this.fans = series.strategies().stream()
                .map(strategy -> StrategyFan.of(strategy, series))
                .toList();
        this.units = Units.of(measure, setting, extremes());
    }

    ChartSpec chart() {
        String name = "fan-" + measure.key();
        if (fans.isEmpty()) {
            return ChartSpec.empty(name, measure.phrase() + " over time", "no weekly values were recorded.", table());
        }
        List<StrategyFan> shown = shown();
        return new ChartSpec(
                name,
                title(shown),
                ofAWeek() + ", week by week over " + setting.horizon() + ", " + futures(),
                caption(shown),
                "Fan chart of " + measure.phrase() + " over " + setting.horizon() + ", " + futures() + ": "
                        + atEnd(shown) + ".",
                shown.stream().map(this::panel).toList(),
                shown.size() <= 2 ? Arrangement.row(shown.size()) : Arrangement.grid(2, 2),
                table());
    }

    /** What the values of a week are: of some outcomes what has added up by then. */
    private String ofAWeek() {
        if (ADDED_UP.contains(measure.key())) {
            return measure.phrase() + " since the start";
        }
        return measure.phrase() + (measure.key().equals(Outcome.REVENUE.key()) ? " of a week" : "");
    }

    private List<StrategyFan> shown() {
        return fans.stream().limit(MOST_PANELS).toList();
    }

    private String futures() {
        int n = series.of(series.strategies().get(0)).size();
        return n == 1 ? "1 simulated future" : n + " simulated futures of each strategy";
    }

    private String title(List<StrategyFan> shown) {
        return Words.capital(ADDED_UP.contains(measure.key()) ? measure.phrase() : ofAWeek()) + " after "
                + setting.horizon() + ": " + share()
                + halves(shown.stream().limit(MOST_IN_TITLE).toList(), " to ");
    }

    private String atEnd(List<StrategyFan> shown) {
        return "after " + setting.horizon() + " " + (single() ? "it is " : "half of the futures lie between ")
                + halves(shown, " and ");
    }

    private String share() {
        return single() ? "" : "in half of the futures ";
    }

    private boolean single() {
        return fans.get(0).futures().size() == 1;
    }

    private String halves(List<StrategyFan> shown, String to) {
        return shown.stream()
                        .map(fan -> (single() ? "" : plain(fan.bands().lowerAtEnd(HALF)) + to)
                                + plain(fan.bands().upperAtEnd(HALF)) + " under " + setting.label(fan.strategy()))
                        .collect(Collectors.joining(", "))
                + (units.name().isEmpty() ? "" : " (" + units.name() + ")");
    }

    private String plain(double value) {
        return units.number(value);
    }

    private Caption caption(List<StrategyFan> shown) {
        String further = Sentences.leftOut(
                fans.size() - shown.size(),
                "further strategy is in the table.",
                "further strategies are in the table.");
        String closed = anyEndsEarly() ? " A cross marks a closing; a closed firm stays at its last value." : "";
        return Caption.of(
                ofAWeek() + ", " + futures() + ", to week " + series.weeks() + "." + further,
                "in each week 95, 80 and 50 of 100 futures lie in the bands from light to dark; the strong line is one"
                        + " future, the faint ones are others." + closed,
                atEnd(shown) + ".");
    }

    private boolean anyEndsEarly() {
        return series.rows().stream().anyMatch(row -> row.values().size() < series.weeks());
    }

    private Panel panel(StrategyFan fan) {
        FanPanel marks = new FanPanel(fan, setting, units);
        String title = fans.size() == 1 ? "" : setting.label(fan.strategy());
        return Panel.of(title, timeAxis(), valueAxis(), marks.marks(centreLine)).labelled(labels(fan));
    }

    private Axis timeAxis() {
        return Axis.numbers(
                setting.timeLabel(), 0, ROOM_FOR_CROSSES * Math.max(setting.time(series.weeks()), setting.time(1)));
    }

    private Axis valueAxis() {
        Axis raw = Axis.around("", extremes().stream().map(units::of).toList());
        return Axis.numbers(units.axisLabel(ofAWeek(), measure), raw.from(), raw.to());
    }

    /** The ends of what is drawn: the widest band and the futures drawn as lines. */
    private List<Double> extremes() {
        List<Double> values = new ArrayList<>();
        for (StrategyFan fan : fans) {
            for (int week = 1; week <= fan.bands().weeks(); week++) {
                values.add(fan.bands().lower(week, SHARES.get(0)));
                values.add(fan.bands().upper(week, SHARES.get(0)));
            }
            fan.followed().map(Trajectory::values).forEach(values::addAll);
        }
        return values;
    }

    private List<EndLabel> labels(StrategyFan fan) {
        List<EndLabel> labels = new ArrayList<>();
        if (fan.futures().size() > 1) {
            for (double share : SHARES) {
                double top = fan.bands().upperAtEnd(share);
                labels.add(new EndLabel(units.of(top), Math.round(share * 100) + " of 100", Tone.BLUE));
            }
        }
        double one = fan.futures().get(0).at(series.weeks());
        labels.add(new EndLabel(units.of(one), "one future", Tone.INK));
        return labels;
    }

    private Table table() {
        Table.Rows rows = Table.columns(
                "strategy", "week", "lower95", "lower80", "lower50", "median", "upper50", "upper80", "upper95");
        for (StrategyFan fan : fans) {
            Bands of = fan.bands();
            for (int week = 1; week <= of.weeks(); week++) {
                rows.add(
                        fan.strategy(),
                        week,
                        of.lower(week, 0.95),
                        of.lower(week, 0.80),
                        of.lower(week, 0.50),
                        of.byWeek().get(week - 1).median(),
                        of.upper(week, 0.50),
                        of.upper(week, 0.80),
                        of.upper(week, 0.95));
            }
        }
        return rows.table();
    }
}
