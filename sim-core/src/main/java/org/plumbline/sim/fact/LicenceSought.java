package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm applied for the licence it needs.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param fee fee and advice
 */
public record LicenceSought(double at, int firm, Money fee) implements Fact {}
