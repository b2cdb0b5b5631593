package org.plumbline.visualization.results;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Ecosystem;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.PatternRow;
import org.plumbline.visualization.catalog.Peel;
import org.plumbline.visualization.catalog.SensitivityIndex;
import org.plumbline.visualization.catalog.Swing;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.AnalysisRows;
import org.plumbline.visualization.table.Interval;

/**
 * Charts of tables that an analysis wrote into the directory. An estimate {@code x} stands in three columns, {@code x},
 * {@code xLower} and {@code xUpper}, the ends of its 95 % interval.
 *
 * <ul>
 *   <li>{@code tornado.csv}: outcome, factor, low, high, atLow, atHigh (estimates of the mean), baseline
 *   <li>{@code indices.csv}: outcome, factor, first, total (estimates, shares of variance)
 *   <li>{@code patterns.csv}: pattern, target, lower, upper (bounds; empty for patterns that are only reported), model
 *       (estimate), heldOut (true or false)
 *   <li>{@code boxes.csv}: coverage, density, heldOutDensity (shares), chosen (true or false), limits (the box in words)
 *   <li>{@code members.csv}: id, label, kind, the firm itself first; {@code ties.csv}: one, other, strength; both week
 * </ul>
 */
final class AnalysisCharts {
    private final ResultsTables tables;
    private final Measure measure;

    AnalysisCharts(ResultsTables tables, ChartRequest request) {
        this.tables = tables;
        this.measure = Measure.of(request.outcome());
    }

    private <T> List<T> read(String file, String help, Function<AnalysisRows, T> reading) {
        return AnalysisRows.read(file, tables.open(file, help), reading);
    }

    private boolean isAsked(AnalysisRows row) {
        return row.text("outcome").equals(measure.key());
    }

    ChartSpec tornado() {
        record Line(boolean asked, double baseline, Swing swing) {}
        List<Line> lines = read(
                        "tornado.csv",
                        "make a one-at-a-time experiment and run plumbline analyze on it",
                        row -> new Line(isAsked(row), row.number("baseline"), swing(row)))
                .stream()
                .filter(Line::asked)
                .toList();
        double baseline = lines.isEmpty() ? 0 : lines.get(0).baseline();
        return Charts.tornado(lines.stream().map(Line::swing).toList(), tables.setting(), measure, baseline);
    }

    private static Swing swing(AnalysisRows row) {
        return new Swing(
                row.text("factor"), row.text("low"), row.text("high"), row.interval("atLow"), row.interval("atHigh"));
    }

    ChartSpec indices() {
        record Line(boolean asked, SensitivityIndex index) {}
        List<SensitivityIndex> rows = read(
                        "indices.csv",
                        "make an experiment with the design saltelli and run plumbline analyze on it",
                        row -> new Line(
                                isAsked(row),
                                new SensitivityIndex(row.text("factor"), row.interval("first"), row.interval("total"))))
                .stream()
                .filter(Line::asked)
                .map(Line::index)
                .toList();
        return Charts.indices(rows, tables.setting(), measure);
    }

    ChartSpec patterns() {
        record Line(OptionalDouble lower, OptionalDouble upper, AnalysisRows row) {}
        List<PatternRow> rows = read(
                        "patterns.csv",
                        "run plumbline patterns --out with this folder",
                        row -> new Line(row.findNumber("lower"), row.findNumber("upper"), row))
                .stream()
                .filter(line -> line.lower().isPresent() && line.upper().isPresent())
                .map(line -> pattern(line.row()))
                .toList();
        return Charts.patterns(rows);
    }

    private static PatternRow pattern(AnalysisRows row) {
        Interval bounds = new Interval(row.number("target"), row.number("lower"), row.number("upper"));
        return new PatternRow(row.text("pattern"), bounds, row.interval("model"), row.flag("heldOut"));
    }

    ChartSpec boxes() {
        return Charts.boxes(read(
                "boxes.csv",
                "run plumbline analyze --question flip on an experiment",
                row -> new Peel(
                        row.number("coverage"),
                        row.number("density"),
                        row.number("heldOutDensity"),
                        row.flag("chosen"),
                        row.text("limits"))));
    }

    ChartSpec network() {
        String help = "compare a scenario with partners and --out, which records them";
        record Line(int week, Ecosystem.Member member) {}
        List<Line> members = read(
                "members.csv",
                help,
                row -> new Line(
                        (int) row.number("week"),
                        new Ecosystem.Member(row.text("id"), row.text("label"), row.text("kind"))));
        List<Ecosystem.Tie> ties = read(
                "ties.csv", help, row -> new Ecosystem.Tie(row.text("one"), row.text("other"), row.number("strength")));
        int week = members.isEmpty() ? 0 : members.get(0).week();
        return Charts.network(
                new Ecosystem(week, members.stream().map(Line::member).toList(), ties));
    }
}
