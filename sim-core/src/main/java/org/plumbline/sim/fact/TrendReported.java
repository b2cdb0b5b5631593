package org.plumbline.sim.fact;

/**
 * Everybody read a report of where tastes go.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param heads people who read it
 * @param hours time it took of all
 */
public record TrendReported(double at, int firm, int heads, double hours) implements Fact {}
