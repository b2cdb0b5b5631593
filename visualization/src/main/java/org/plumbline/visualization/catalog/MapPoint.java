package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * How often b beats a at one combination of two factors.
 *
 * @param x value of the first factor
 * @param y value of the second factor
 * @param better futures in which b does better
 * @param worse futures in which a does better
 * @param ties futures in which both are the same
 */
public record MapPoint(double x, double y, int better, int worse, int ties) {
    /** Checks the counts. */
    public MapPoint {
        if (better < 0 || worse < 0 || ties < 0) {
            throw new IllegalArgumentException("counts at (" + x + ", " + y + ") must be zero or more");
        }
    }

    /** Share of b among the futures that are no ties, with Wilson's interval; one half where all are ties. */
    Interval share() {
        int decided = better + worse;
        return decided == 0 ? new Interval(0.5, 0, 1) : Interval.ofShare((double) better / decided, decided);
    }

    /** Whether neither is told to win more often. */
    boolean open() {
        return share().contains(0.5);
    }
}
