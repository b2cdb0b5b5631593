package org.plumbline.sim.fact;

/**
 * Somebody joined.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param person the number of the employee
 * @param staff people after it
 */
public record PersonHired(double at, int firm, long person, int staff) implements Fact {}
