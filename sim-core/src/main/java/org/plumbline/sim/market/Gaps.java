package org.plumbline.sim.market;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** Gaps in a market: customers who buy from nobody, and how far from them the nearest offer lies. */
public final class Gaps {
    private static final int SAMPLE = 8;

    private Gaps() {}

    /**
     * Reads a sample of lost orders beside rivals' offers: of those among eight customers who buy from nobody now, the
     * ideal of the one who lies farthest from everything on sale. Draws eight uniforms.
     *
     * @return null if all of them buy somewhere
     */
    public static @Nullable Point find(Market market, Draws draws) {
        Customers customers = market.customers();
        Point widest = null;
        double width = -1;
        for (int i = 0; i < SAMPLE; i++) {
            int customer = draws.index(customers.count());
            if (customers.choice(customer) == null) {
                Point ideal = new Point(customers.idealX(customer), customers.idealY(customer));
                double nearest = nearest(market, ideal);
                widest = nearest > width ? ideal : widest;
                width = StrictMath.max(width, nearest);
            }
        }
        return widest;
    }

    private static double nearest(Market market, Point ideal) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Brand brand : market.brands()) {
            for (Offering offering : brand.offerings()) {
                nearest = StrictMath.min(nearest, ideal.squaredDistance(offering.position()));
            }
        }
        return nearest;
    }
}
