package org.plumbline.sim.innovation;

/**
 * How a firm makes what it sells: material and hours for a unit, as improvements have left them. Draws nothing.
 */
public final class Operations {
    private final double price;
    private final double firstUnitCost;
    private final double firstHoursPerUnit;
    private double unitCost;
    private double hoursPerUnit;
    private double unitsAYear;
    private double upkeepAYear;
    private double saved;

    /**
     * Operations as they are at the start.
     *
     * @param price usual price of a unit, currency units
     * @param unitCost material for a unit, currency units
     * @param hoursPerUnit working time for a unit, hours
     * @param unitsAYear units ordered in a year
     */
    public Operations(double price, double unitCost, double hoursPerUnit, double unitsAYear) {
        this.price = price;
        this.firstUnitCost = unitCost;
        this.firstHoursPerUnit = hoursPerUnit;
        this.unitCost = unitCost;
        this.hoursPerUnit = hoursPerUnit;
        this.unitsAYear = unitsAYear;
    }

    /** Usual price of a unit, currency units. */
    public double price() {
        return price;
    }

    /** Material for a unit, currency units. */
    public double unitCost() {
        return unitCost;
    }

    /** Working time for a usual unit, hours. */
    public double hoursPerUnit() {
        return hoursPerUnit;
    }

    /** Hours for a unit against those of the start: as these fall, people meet fewer customers. */
    public double handwork() {
        return firstHoursPerUnit > 0 ? hoursPerUnit / firstHoursPerUnit : 1;
    }

    /** Units ordered in a year, smoothed. */
    public double unitsAYear() {
        return unitsAYear;
    }

    /** Takes note of what is ordered in a year. */
    public void expect(double units) {
        unitsAYear = units;
    }

    /** Upkeep of the capital put in since the start, currency units a year. */
    public double upkeepAYear() {
        return upkeepAYear;
    }

    /**
     * Material falls by a share.
     *
     * @param share in [0, 1)
     */
    void saveMaterial(double share) {
        unitCost *= 1 - share;
    }

    /**
     * Hours fall by a share, for upkeep from now on.
     *
     * @param share in [0, 1)
     * @param upkeep currency units a year
     */
    void saveHours(double share, double upkeep) {
        hoursPerUnit *= 1 - share;
        upkeepAYear += upkeep;
    }

    /**
     * Counts what improvements since the start saved on units that were sold.
     *
     * @param wageOfHour cost of an hour, currency units
     */
    public void sold(double units, double wageOfHour) {
        saved += units * (firstUnitCost - unitCost + (firstHoursPerUnit - hoursPerUnit) * wageOfHour);
    }

    /** Material and hours saved since the start, hours at the wage, currency units. */
    public double saved() {
        return saved;
    }

    /**
     * By what share material and hours for a unit, hours at the wage, have fallen since the start; 0 where a unit costs
     * nothing.
     *
     * @param wageOfHour cost of an hour, currency units
     */
    public double unitCostReduction(double wageOfHour) {
        double before = firstUnitCost + firstHoursPerUnit * wageOfHour;
        return before > 0 ? 1 - (unitCost + hoursPerUnit * wageOfHour) / before : 0;
    }
}
