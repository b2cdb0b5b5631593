package org.plumbline.visualization.chart;

import java.util.Collections;
import java.util.List;

/**
 * How panels stand beside and below each other, filled row by row.
 *
 * @param widths relative widths of the columns, above 0
 * @param heights relative heights of the rows, above 0
 * @param stackable whether the panels may stand below each other where the picture is narrow
 */
public record Arrangement(List<Double> widths, List<Double> heights, boolean stackable) {
    /** One panel. */
    public static final Arrangement SINGLE = row(1);

    /** Checks the sizes. */
    public Arrangement {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
        requirePositive(widths);
        requirePositive(heights);
    }

    private static void requirePositive(List<Double> sizes) {
        if (sizes.isEmpty() || sizes.stream().anyMatch(size -> !(size > 0))) {
            throw new IllegalArgumentException("relative sizes " + sizes + " of panels must be above 0");
        }
    }

    /** Equal panels side by side. */
    public static Arrangement row(int columns) {
        return grid(columns, 1);
    }

    /** Equal panels in a grid. */
    public static Arrangement grid(int columns, int rows) {
        return new Arrangement(Collections.nCopies(columns, 1.0), Collections.nCopies(rows, 1.0), true);
    }

    /** A panel and a narrow one with its legend, which stay together. */
    public static Arrangement withLegend(double width) {
        return new Arrangement(List.of(1.0, width), List.of(1.0), false);
    }

    /** How many panels there is room for. */
    public int places() {
        return widths.size() * heights.size();
    }
}
