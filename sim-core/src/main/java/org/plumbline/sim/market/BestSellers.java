package org.plumbline.sim.market;

import org.jspecify.annotations.Nullable;

/** What visibly sells. */
public final class BestSellers {
    private BestSellers() {}

    /**
     * An offering of another firm, drawn in proportion to what was ordered of each in the week. Draws nothing.
     *
     * @param firm the number of the firm that looks
     * @param launchedBefore only what was launched before this time may be copied, weeks since the start
     * @param uniform in [0, 1)
     * @return null if nothing that may be copied sells
     */
    public static @Nullable Offering pick(Market market, int firm, double launchedBefore, double uniform) {
        double total = 0;
        for (Brand brand : market.brands()) {
            total += brand.firm() == firm ? 0 : sales(brand, launchedBefore);
        }
        double left = uniform * total;
        for (Brand brand : market.brands()) {
            if (brand.firm() != firm) {
                for (Offering offering : brand.offerings()) {
                    left -= offering.launched() <= launchedBefore ? offering.ordered() : 0;
                    if (left < 0) {
                        return offering;
                    }
                }
            }
        }
        return null;
    }

    private static double sales(Brand brand, double launchedBefore) {
        double sum = 0;
        for (Offering offering : brand.offerings()) {
            sum += offering.launched() <= launchedBefore ? offering.ordered() : 0;
        }
        return sum;
    }
}
