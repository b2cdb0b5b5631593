package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.visualization.chart.Position;

/** Few values that occur often: the dots of each in a block, as many columns wide as makes the dots largest. */
final class DotBlocks {
    private static final int MOST_COLUMNS = 12;
    /** How much of the way to its neighbour a block may take. */
    private static final double FILLING = 0.8;
    /** The panel is wider than the values. */
    private static final double PANEL = 1.6;

    private DotBlocks() {}

    static DotStacks of(List<Double> values, double range, double flatness) {
        Map<Double, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value + 0.0, 1, Integer::sum));
        double gap = gap(counts, range);
        int tallest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int columns = 1;
        double width = 0;
        for (int c = 1; c <= MOST_COLUMNS; c++) {
            double rows = Math.ceil((double) tallest / c);
            double fitting = Math.min(FILLING * gap / c, flatness * PANEL * range / rows);
            if (fitting > width) {
                width = fitting;
                columns = c;
            }
        }
        return blocks(counts, columns, width);
    }

    /** The least distance between two values, zero among them. */
    private static double gap(Map<Double, Integer> counts, double range) {
        double gap = range;
        double last = Double.NEGATIVE_INFINITY;
        for (double value : counts.keySet()) {
            gap = Math.min(gap, value - last);
            gap = value == 0 ? gap : Math.min(gap, 2 * Math.abs(value));
            last = value;
        }
        return gap;
    }

    private static DotStacks blocks(Map<Double, Integer> counts, int columns, double width) {
        DotStacks stacks = DotStacks.empty(width, columns > 1);
        counts.forEach((value, count) -> {
            int across = Math.min(columns, count);
            for (int i = 0; i < count; i++) {
                double x = value + (i % across - (across - 1) / 2.0) * width;
                stacks.side(value).add(new Position(x, Math.floorDiv(i, across)));
            }
        });
        return stacks;
    }
}
