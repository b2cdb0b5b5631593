package org.plumbline.sim.fact;

/**
 * A firm and a partner fell out over something.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param hours time it took the firm
 */
public record DisputeBrokeOut(double at, int firm, int partner, String kind, double hours) implements Fact {}
