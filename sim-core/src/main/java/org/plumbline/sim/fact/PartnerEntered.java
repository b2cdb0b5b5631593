package org.plumbline.sim.fact;

/**
 * A new partner appeared.
 *
 * @param at weeks since the start
 * @param firm always -1: it happened around the market
 * @param partner the number of the partner
 * @param kind its kind in plain words
 */
public record PartnerEntered(double at, int firm, int partner, String kind) implements Fact {}
