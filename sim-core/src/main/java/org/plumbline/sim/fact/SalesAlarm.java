package org.plumbline.sim.fact;

/**
 * The firm's own figures fell short of what was usual, and everything under way was looked at again.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param measured sales against usual ones as they were measured
 * @param looked projects that were looked at
 */
public record SalesAlarm(double at, int firm, double measured, int looked) implements Fact {}
