package org.plumbline.sim.fact;

/**
 * A partner disappeared.
 *
 * @param at weeks since the start
 * @param firm always -1: it happened around the market
 * @param partner the number of the partner
 * @param kind its kind in plain words
 */
public record PartnerClosed(double at, int firm, int partner, String kind) implements Fact {}
