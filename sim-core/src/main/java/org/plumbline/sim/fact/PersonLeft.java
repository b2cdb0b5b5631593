package org.plumbline.sim.fact;

/**
 * Somebody left.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param person the number of the employee
 * @param ownWish whether she left of her own wish
 * @param staff people after it
 */
public record PersonLeft(double at, int firm, long person, boolean ownWish, int staff) implements Fact {}
