package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Quantiles;

/**
 * A sample as a few dots of equal weight that stand on each other: a quantile dotplot (Kay 2016, Fernandes 2018). No
 * dot's column lies on both sides of zero, and zeros have a column of their own.
 *
 * @param dots places, x at the middle of a column, y the level
 * @param diameter width of a column, above 0
 */
record DotStacks(List<Position> dots, double diameter) {
    /** Dots of a large sample; a smaller one has a dot for each value. */
    static final int DOTS = 50;

    private static final int FEWEST_COLUMNS = 14;
    private static final int MOST_COLUMNS = 80;
    /** Height over width that stacks may take. */
    private static final double FLATNESS = 0.32;

    static DotStacks of(List<Double> values) {
        List<Double> shown = shown(Quantiles.of(values));
        double low = Math.min(shown.get(0), 0);
        double high = Math.max(shown.get(shown.size() - 1), 0);
        double range = high > low ? high - low : 1;
        int columns = FEWEST_COLUMNS;
        DotStacks stacks = stack(shown, range / columns);
        while (columns < MOST_COLUMNS && stacks.levels() > FLATNESS * columns) {
            columns += 2;
            stacks = stack(shown, range / columns);
        }
        return stacks;
    }

    /** The values the dots stand for. */
    private static List<Double> shown(Quantiles quantiles) {
        if (quantiles.sorted().size() <= DOTS) {
            return quantiles.sorted();
        }
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            shown.add(quantiles.at((i + 0.5) / DOTS));
        }
        return shown;
    }

    private static DotStacks stack(List<Double> values, double width) {
        boolean zeros = values.contains(0.0) || values.contains(-0.0);
        Map<Double, Integer> heights = new TreeMap<>();
        List<Position> dots = new ArrayList<>();
        for (double value : values) {
            double centre = centre(value, width, zeros);
            dots.add(new Position(centre, heights.merge(centre, 1, Integer::sum) - 1));
        }
        return new DotStacks(List.copyOf(dots), width);
    }

    private static double centre(double value, double width, boolean zeros) {
        if (value == 0) {
            return 0;
        }
        double fromZero = (Math.ceil(Math.abs(value) / width) - (zeros ? 0 : 0.5)) * width;
        return Math.copySign(fromZero, value);
    }

    int levels() {
        return (int) dots.stream().mapToDouble(Position::y).max().orElse(0) + 1;
    }

    List<Position> where(DoublePredicate side) {
        return dots.stream().filter(dot -> side.test(dot.x())).toList();
    }
}
