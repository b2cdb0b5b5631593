package org.plumbline.sim.firm;

import org.plumbline.sim.innovation.Operations;
import org.plumbline.sim.quantity.Weeks;

/**
 * What a firm's daily business costs and brings.
 *
 * @param price price of a unit, currency units
 * @param unitCost material for a unit, currency units
 * @param hoursPerUnit working time for a unit, hours
 * @param wage cost of a person in a year, currency units
 * @param rent rent of a year, currency units
 * @param otherFixed other fixed cost of a year, currency units
 * @param credit how far the account may go below zero, currency units
 * @param staff people at the start
 * @param developers those of them whose number does not follow orders
 * @param sales sales of a year at the start, currency units
 */
public record Economics(
        double price,
        double unitCost,
        double hoursPerUnit,
        double wage,
        double rent,
        double otherFixed,
        double credit,
        int staff,
        double developers,
        double sales) {

    /** The daily business of the firm that these parameters describe. */
    public static Economics of(FirmParameters firm, double hoursPerWeek) {
        double price = firm.averageSale().units();
        double units = firm.sales().units() / price;
        double developers = firm.developmentShare() * firm.employees();
        double hours = (firm.employees() - developers) * hoursPerWeek * Weeks.PER_YEAR;
        return new Economics(
                price,
                price * firm.variableCost(),
                hours / (firm.capacityReserve() * units),
                firm.wage().units(),
                firm.rent().units(),
                firm.otherFixed().units(),
                firm.credit().units(),
                firm.employees(),
                developers,
                firm.sales().units());
    }

    /** The same business at another size, everything but price and wage in proportion to staff. */
    public Economics scaledTo(int people) {
        double factor = (double) people / staff;
        return new Economics(
                price,
                unitCost,
                hoursPerUnit,
                wage,
                rent * factor,
                otherFixed * factor,
                credit * factor,
                people,
                developers * factor,
                sales * factor);
    }

    /**
     * The same people at another efficiency: an hour yields more and as much more is sold.
     *
     * @param efficiency factor on what an hour yields, above 0
     */
    public Economics yielding(double efficiency) {
        return new Economics(
                price,
                unitCost,
                hoursPerUnit / efficiency,
                wage,
                rent,
                otherFixed,
                credit,
                staff,
                developers,
                sales * efficiency);
    }

    /** The factor on what an hour yields at which such a business would just cover its cost, above 0. */
    public double breakEvenEfficiency() {
        return (staff * wage + rent + otherFixed) / (sales * (1 - unitCost / price));
    }

    /** How such a business makes what it sells. */
    Operations operations() {
        return new Operations(price, unitCost, hoursPerUnit, sales / price);
    }

    /** People whom this much work on orders calls for: the developers, and those who serve with the usual reserve. */
    double peopleFor(double hoursAWeek, double hoursPerWeek) {
        double usualSlack = 1 - 1 / reserve(hoursPerWeek);
        return developers + hoursAWeek / (1 - usualSlack) / hoursPerWeek;
    }

    /** Working capacity of those who serve orders over what the sales at the start need. */
    private double reserve(double hoursPerWeek) {
        return (staff - developers) * hoursPerWeek * Weeks.PER_YEAR / (sales / price * hoursPerUnit);
    }

    /** Cost of a month at the start, currency units. */
    public double costOfMonth() {
        return (staff * wage + rent + otherFixed + sales * unitCost / price) / 12;
    }
}
