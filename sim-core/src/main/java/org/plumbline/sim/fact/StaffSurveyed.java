package org.plumbline.sim.fact;

/**
 * The staff was asked how clear the vision is to them.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param asked people asked
 * @param clarity the mean answer, errors included, 0 to 1
 * @param hours time it took of all
 */
public record StaffSurveyed(double at, int firm, int asked, double clarity, double hours) implements Fact {}
