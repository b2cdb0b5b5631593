package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * What a season's sales show of an offering, in the firm's own books.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param offering the number of the offering
 * @param revenue what it brought in the quarter
 * @param shareOfSales its share of the firm's sales
 */
public record CustomersSaid(double at, int firm, long offering, Money revenue, double shareOfSales) implements Fact {}
