package org.plumbline.sim.fact;

/**
 * A partner that a firm asked did not want: it expected less than it must get.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 */
public record PartnerDeclined(double at, int firm, int partner, String kind) implements Fact {}
