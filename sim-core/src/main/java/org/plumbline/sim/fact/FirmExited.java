package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm closed.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param reason insolvent or closed by its owner
 * @param cash what was left in the bank
 */
public record FirmExited(double at, int firm, String reason, Money cash) implements Fact {}
