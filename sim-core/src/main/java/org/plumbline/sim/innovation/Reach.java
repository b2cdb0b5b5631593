package org.plumbline.sim.innovation;

import org.plumbline.sim.quantity.Point;

/** How far a design can move from the idea it came from. */
final class Reach {
    private Reach() {}

    /** The point on the way from {@code origin} to {@code wanted} that lies within {@code reach} of the origin. */
    static Point within(Point origin, Point wanted, double reach) {
        double distance = StrictMath.sqrt(origin.squaredDistance(wanted));
        return distance <= reach ? wanted : origin.towards(wanted, reach / distance);
    }
}
