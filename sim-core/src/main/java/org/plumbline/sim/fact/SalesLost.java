package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * Orders of a week could not all be served.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param lost their value
 */
public record SalesLost(double at, int firm, Money lost) implements Fact {}
