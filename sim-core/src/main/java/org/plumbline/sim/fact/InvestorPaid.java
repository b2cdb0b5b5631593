package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * An investor put money in.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param amount how much
 */
public record InvestorPaid(double at, int firm, int partner, Money amount) implements Fact {}
