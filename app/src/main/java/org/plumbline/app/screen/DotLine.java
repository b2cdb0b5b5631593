package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.experiments.comparison.Words;

/**
 * A dotplot of differences in plain text: quantile dots, stacked, with a zero mark. A dot is two of 100 futures, or more
 * where they would stand too high.
 *
 * @param share how many of 100 futures a dot is
 * @param lines the plot as lines, the axis with its ends below; empty where all differences are zero
 */
record DotLine(int share, String lines) {
    /** Lines of the axis. */
    static final int AXIS = 2;

    private static final int[] SHARES = {2, 4, 10, 20, 50};
    /** An odd number, so that zero has a column of its own. */
    private static final int COLUMNS = Math.min(61, (Terminal.WIDTH - 3) / 2 * 2 - 1);

    /** The plot of amounts of money in at most so many rows above its axis. */
    static DotLine of(List<Double> differences, int mostRows) {
        List<Double> sorted = new ArrayList<>(differences);
        Collections.sort(sorted);
        double reach = dots(sorted, SHARES[0]).map(Math::abs).max().orElse(0);
        if (reach == 0) {
            return new DotLine(SHARES[0], "");
        }
        for (int share : SHARES) {
            int[] heights = new int[COLUMNS];
            dots(sorted, share).forEach(dot -> heights[column(dot, reach)]++);
            int rows = (Arrays.stream(heights).max().orElse(0) + 1) / 2;
            if (rows <= mostRows) {
                return new DotLine(share, rows(heights, rows) + axis(Words.money(reach)));
            }
        }
        throw new IllegalArgumentException("two dots need one row, but the most rows are " + mostRows);
    }

    private static DoubleStream dots(List<Double> sorted, int share) {
        int dots = 100 / share;
        return IntStream.range(0, dots).mapToDouble(dot -> quantile(sorted, dot, dots));
    }

    private static double quantile(List<Double> sorted, int dot, int dots) {
        int place = (int) ((dot + 0.5) / dots * sorted.size());
        return sorted.get(Math.min(place, sorted.size() - 1));
    }

    private static int column(double value, double reach) {
        return (int) Math.round((value / reach + 1) / 2 * (COLUMNS - 1));
    }

    private static String rows(int[] heights, int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = rows; row >= 1; row--) {
            StringBuilder line = new StringBuilder("  ");
            for (int height : heights) {
                line.append(height >= 2 * row ? ':' : height == 2 * row - 1 ? '.' : ' ');
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String axis(String end) {
        String left = "-" + end;
        String right = "+" + end;
        String dashes = "-".repeat(COLUMNS / 2);
        String ends = left + " ".repeat(Math.max(1, COLUMNS / 2 - left.length())) + "0"
                + " ".repeat(Math.max(1, COLUMNS / 2 - right.length())) + right;
        return "  " + dashes + "|" + dashes + "\n  " + ends + "\n";
    }
}
