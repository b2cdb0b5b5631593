package org.plumbline.sim.fact;

/**
 * A project began that a partner shares in.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param delay weeks until all have agreed and work starts
 */
public record JointProjectBegun(double at, int firm, long idea, int partner, String kind, double delay)
        implements Fact {}
