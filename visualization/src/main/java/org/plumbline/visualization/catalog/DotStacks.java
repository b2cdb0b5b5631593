package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Quantiles;

/**
 * A sample as a few dots of equal weight that stand on each other: a quantile dotplot (Kay 2016, Fernandes 2018). No
 * dot's column lies on both sides of zero, and zeros have columns of their own. Where few values occur, the dots of
 * each stand in a block of several columns.
 *
 * @param below places of the dots below zero, x at the middle of a column, y the level
 * @param zero places of the dots at zero
 * @param above places of the dots above zero
 * @param diameter width of a column, above 0
 * @param blocks whether dots of one value stand in several columns
 */
record DotStacks(List<Position> below, List<Position> zero, List<Position> above, double diameter, boolean blocks) {
    /** Dots of a large sample; a smaller one has a dot for each value. */
    static final int DOTS = 50;

    private static final int FEW_VALUES = 5;
    private static final int FEWEST_COLUMNS = 14;
    private static final int MOST_COLUMNS = 80;
    /** Height over width that stacks may take. */
    private static final double FLATNESS = 0.3;

    static DotStacks of(List<Double> values) {
        List<Double> shown = shown(Quantiles.of(values));
        double low = Math.min(shown.get(0), 0);
        double high = Math.max(shown.get(shown.size() - 1), 0);
        double range = high > low ? high - low : 1;
        if (shown.stream().distinct().count() <= FEW_VALUES) {
            return DotBlocks.of(shown, range, FLATNESS);
        }
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
        boolean zeros = values.stream().anyMatch(value -> value == 0);
        Map<Double, Integer> heights = new TreeMap<>();
        DotStacks stacks = empty(width, false);
        for (double value : values) {
            double centre = value == 0 ? 0 : centre(value, width, zeros);
            stacks.side(value).add(new Position(centre, heights.merge(centre, 1, Integer::sum) - 1));
        }
        return stacks;
    }

    /** Stacks to be filled. */
    static DotStacks empty(double width, boolean blocks) {
        return new DotStacks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), width, blocks);
    }

    private static double centre(double value, double width, boolean zeros) {
        double fromZero = (Math.ceil(Math.abs(value) / width) - (zeros ? 0 : 0.5)) * width;
        return Math.copySign(fromZero, value);
    }

    /** The places on a value's side of zero. */
    List<Position> side(double value) {
        if (value == 0) {
            return zero;
        }
        return value < 0 ? below : above;
    }

    /** All places. */
    List<Position> all() {
        List<Position> all = new ArrayList<>(below);
        all.addAll(zero);
        all.addAll(above);
        return all;
    }

    private int levels() {
        return (int) all().stream().mapToDouble(Position::y).max().orElse(0) + 1;
    }
}
