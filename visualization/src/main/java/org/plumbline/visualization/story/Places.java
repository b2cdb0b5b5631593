package org.plumbline.visualization.story;

import java.util.List;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.quantity.Point;

/** Places of the map in words. */
final class Places {
    private static final double CLEARLY = 0.45;
    private static final double SLIGHTLY = 0.15;

    private final List<AxisParameters> axes;

    Places(List<AxisParameters> axes) {
        this.axes = axes;
    }

    /** Where a point lies, such as "rather everyday, clearly healthy and local". */
    String words(Point point) {
        if (axes.size() != 2) {
            return String.format(java.util.Locale.ROOT, "at (%.2f, %.2f) on the map", point.x(), point.y());
        }
        String x = side(point.x(), axes.get(0));
        String y = side(point.y(), axes.get(1));
        if (x.isEmpty() && y.isEmpty()) {
            return "in the middle on both counts";
        }
        return x.isEmpty() ? y : y.isEmpty() ? x : x + " and " + y;
    }

    private static String side(double coordinate, AxisParameters axis) {
        double size = Math.abs(coordinate);
        if (size < SLIGHTLY) {
            return "";
        }
        return (size < CLEARLY ? "rather " : "clearly ") + (coordinate < 0 ? axis.low() : axis.high());
    }
}
