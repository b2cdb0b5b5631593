package org.plumbline.sim.simulation;

import java.util.List;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.quantity.Weeks;

/**
 * The level of wages, which follows the mean productivity of the trade: value added of what is ordered a head against that of
 * the first year, in which wages stand still.
 */
final class WageLevel {
    private final double follows;
    private double index = 1;
    private double usualProductivity;

    /**
     * Wages as they are at the start.
     *
     * @param follows how fast they follow, per year
     */
    WageLevel(double follows) {
        this.follows = follows / Weeks.PER_YEAR;
    }

    /** Factor on wages since the start. */
    double index() {
        return index;
    }

    /**
     * Follows for a week. Draws nothing.
     *
     * @param week from 1
     * @param season the seasonal factor of the week's orders
     */
    void week(int week, List<Firm> firms, double season) {
        double ordered = 0;
        double heads = 0;
        for (Firm firm : firms) {
            heads += firm.staff().size();
            ordered += firm.valueOrdered();
        }
        double productivity = heads > 0 && season > 0 ? ordered / season / heads : usualProductivity;
        if (week <= Weeks.PER_YEAR) {
            usualProductivity += (productivity - usualProductivity) / week;
        } else if (usualProductivity > 0) {
            index += follows * (productivity / usualProductivity - index);
        }
    }
}
