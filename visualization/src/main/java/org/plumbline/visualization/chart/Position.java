package org.plumbline.visualization.chart;

/**
 * A place in a panel, in the units of its axes.
 *
 * @param x along the horizontal axis, finite
 * @param y along the vertical axis, finite
 */
public record Position(double x, double y) {
    /** Checks that both are finite. */
    public Position {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a position (" + x + ", " + y + ") must be finite");
        }
    }
}
