package org.plumbline.sim.quantity;

/**
 * A point of the market space, in map units.
 *
 * @param x the first coordinate, finite
 * @param y the second coordinate, finite
 */
public record Point(double x, double y) {
    /** The middle of the map. */
    public static final Point ORIGIN = new Point(0, 0);

    /** Checks that both coordinates are finite. */
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("point (" + x + ", " + y + ") must have finite coordinates");
        }
    }

    /** The squared Euclidean distance to {@code other}, in squared map units. */
    public double squaredDistance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }

    /** This point moved the share {@code weight} of the way to {@code target}. */
    public Point towards(Point target, double weight) {
        return new Point(x + weight * (target.x - x), y + weight * (target.y - y));
    }

    /** This point moved by ({@code dx}, {@code dy}). */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
