package org.plumbline.sim.fact;

/**
 * A firm entered the market.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param staff people in it
 */
public record FirmEntered(double at, int firm, int staff) implements Fact {}
