package org.plumbline.sim.fact;

/**
 * A rival heard through a partner what a firm was working on.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param rival the number of the firm that heard it
 * @param idea the number of the idea
 */
public record SecretLeaked(double at, int firm, int partner, String kind, int rival, long idea) implements Fact {}
