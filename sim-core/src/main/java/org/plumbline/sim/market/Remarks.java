package org.plumbline.sim.market;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** Remarks of buyers: what they would rather have. */
public final class Remarks {
    private static final int SAMPLE = 8;
    private static final int FEWEST = 2;

    private Remarks() {}

    /**
     * The mean ideal of those among eight buyers of a firm who bought this offering. Draws eight uniforms.
     *
     * @return null if fewer than two of them did
     */
    public static @Nullable Point of(Market market, Brand brand, Offering offering, Draws draws) {
        Customers customers = market.customers();
        double x = 0;
        double y = 0;
        int count = 0;
        for (int i = 0; i < SAMPLE; i++) {
            double draw = draws.uniform();
            int customer = brand.buyerCount() == 0 ? -1 : brand.buyer((int) (draw * brand.buyerCount()));
            if (customer >= 0 && customers.choice(customer) == offering) {
                x += customers.idealX(customer);
                y += customers.idealY(customer);
                count++;
            }
        }
        return count < FEWEST ? null : new Point(x / count, y / count);
    }
}
