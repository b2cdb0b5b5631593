package org.plumbline.sim.fact;

/**
 * A firm and a partner came to terms.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param contract what was agreed, in plain words
 */
public record PartnerSigned(double at, int firm, int partner, String kind, String contract) implements Fact {}
