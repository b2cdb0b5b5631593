package org.plumbline.experiments.calibration;

/**
 * A firm over one calendar year of its market, open from its first to its last week.
 *
 * @param firm the firm's number
 * @param year the year, 1 for the first of the market
 * @param age whole years since the firm entered, at the start of this year; -1 for a firm that was there at the start
 * @param staff people at the end
 * @param staffBefore people at the start
 * @param revenue sales, currency units
 * @param inputs wages, material, rent and other fixed cost, currency units
 * @param profit revenue less all cost, currency units
 */
record FirmYear(int firm, int year, int age, int staff, int staffBefore, double revenue, double inputs, double profit) {
    static final int FROM_THE_START = -1;

    /** Whether the firm is at least so many years old at the start of the year; firms of the start count from then on. */
    boolean aged(int years) {
        return (age == FROM_THE_START ? year - 1 : age) >= years;
    }

    /** Log of revenue over inputs; both must be positive. */
    double logProductivity() {
        return StrictMath.log(revenue / inputs);
    }
}
