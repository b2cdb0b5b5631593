package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Interval;

/**
 * Every chart of an analysis from numbers it was not made for.
 *
 * @param rows how many rows, points, members or groups each has, at least 1
 * @param name what they are called
 * @param value the number of a row
 * @param reach half the width of each interval, 0 or more
 */
public record ExtremeAnalyses(int rows, IntFunction<String> name, IntToDoubleFunction value, double reach) {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);

    /** The eleven charts. */
    public List<ChartSpec> charts() {
        Setting setting = new Setting(260, "EUR", Map.of("a", name.apply(0), "b", name.apply(1)));
        FactorPair factors = new FactorPair(
                new Factor("x", name.apply(0), name.apply(1)), new Factor("y", name.apply(1), name.apply(0)));
        return List.of(
                Charts.tornado(
                        each(i -> new Swing(name.apply(i), name.apply(0), name.apply(1), interval(i), interval(i + 1))),
                        setting,
                        PROFIT,
                        value.applyAsDouble(0)),
                Charts.indices(
                        each(i -> new SensitivityIndex(name.apply(i), interval(i), interval(i + 1))), setting, PROFIT),
                Charts.map(
                        each(i -> new MapPoint(i, i % 3, i % 2 * 100, i % 5 * 25, i)),
                        factors,
                        setting,
                        PROFIT,
                        "a",
                        "b"),
                Charts.response(
                        each(i -> new ResponsePoint(i % 2 == 0 ? "a" : "b", name.apply(i % 7), i, interval(i))),
                        factors,
                        setting,
                        PROFIT),
                Charts.network(ecosystem()),
                Charts.marketMap(market(), name.apply(0)),
                Charts.convergence(
                        each(i -> new Precision(i % 2 == 0 ? "a" : "b", 10L + i, width(i))),
                        OptionalDouble.of(width(rows)),
                        setting,
                        PROFIT),
                Charts.patterns(
                        each(i -> new PatternRow(name.apply(i), new Interval(1, 0, 2), interval(i), i % 2 == 0))),
                Charts.boxes(
                        each(i -> new Peel(1.0 / (i + 1), i % 2, 1 - i % 2, i == rows - 1, name.apply(i))),
                        name.apply(0)),
                Charts.ablation(contrasts(), interval(0), setting, PROFIT, "a", "b"),
                Charts.forest(contrasts(), setting, PROFIT, "a", "b"));
    }

    private <T> List<T> each(IntFunction<T> row) {
        return IntStream.range(0, rows).mapToObj(row).toList();
    }

    private Interval interval(int i) {
        double middle = value.applyAsDouble(i);
        return new Interval(middle, middle - reach, middle + reach);
    }

    /** Half-widths of nothing are not for the chart, whose scale is one of powers of ten. */
    private double width(int i) {
        return Math.abs(value.applyAsDouble(i)) + 1e-9;
    }

    private List<ContrastRow> contrasts() {
        return each(i -> new ContrastRow(name.apply(i), interval(i)));
    }

    private Ecosystem ecosystem() {
        List<Ecosystem.Member> members =
                new ArrayList<>(List.of(new Ecosystem.Member("firm", name.apply(0), "the firm")));
        List<Ecosystem.Tie> ties = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            members.add(new Ecosystem.Member("p" + i, name.apply(i), "kind " + i % 8));
            ties.add(new Ecosystem.Tie("firm", "p" + i, 1));
        }
        return new Ecosystem(1, members, ties);
    }

    private MarketMoment market() {
        List<Position> places = each(i -> new Position(value.applyAsDouble(i) / 1e6, i % 3));
        return new MarketMoment(
                1,
                new MarketMoment.Axes(name.apply(0), name.apply(1), name.apply(0), name.apply(1)),
                each(i -> new MarketMoment.Segment(name.apply(i), 1.0 / rows, 0.2, List.of(places.get(i)))),
                places.get(0),
                places,
                places,
                List.of());
    }
}
