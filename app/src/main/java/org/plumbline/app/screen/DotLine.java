package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.experiments.comparison.Words;

/** A dotplot of differences in plain text: fifty quantile dots, each two of 100 futures, stacked, with a zero mark. */
final class DotLine {
    private static final int DOTS = 50;
    /** An odd number, so that zero has a column of its own. */
    private static final int COLUMNS = Math.min(61, (Terminal.WIDTH - 3) / 2 * 2 - 1);

    private DotLine() {}

    /** The plot as lines, the axis with its ends below. */
    static String of(List<Double> differences, boolean money) {
        List<Double> sorted = new ArrayList<>(differences);
        Collections.sort(sorted);
        double reach = 0;
        for (int dot = 0; dot < DOTS; dot++) {
            reach = Math.max(reach, Math.abs(quantile(sorted, dot)));
        }
        if (reach == 0) {
            return "";
        }
        int[] heights = new int[COLUMNS];
        for (int dot = 0; dot < DOTS; dot++) {
            heights[column(quantile(sorted, dot), reach)]++;
        }
        return rows(heights) + axis(money ? Words.money(reach) : Words.number(reach));
    }

    private static double quantile(List<Double> sorted, int dot) {
        int place = (int) ((dot + 0.5) / DOTS * sorted.size());
        return sorted.get(Math.min(place, sorted.size() - 1));
    }

    private static int column(double value, double reach) {
        return (int) Math.round((value / reach + 1) / 2 * (COLUMNS - 1));
    }

    private static String rows(int[] heights) {
        int most = 0;
        for (int height : heights) {
            most = Math.max(most, height);
        }
        StringBuilder text = new StringBuilder();
        for (int row = (most + 1) / 2; row >= 1; row--) {
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
