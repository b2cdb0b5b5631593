package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * An offering was taken off the shelf.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param offering the number of the offering
 * @param weeksOnSale time on sale
 * @param revenue what it brought in all
 */
public record OfferingRetired(double at, int firm, long offering, double weeksOnSale, Money revenue) implements Fact {}
