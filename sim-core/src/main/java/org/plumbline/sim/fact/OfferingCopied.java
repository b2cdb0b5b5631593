package org.plumbline.sim.fact;

/**
 * Another firm launched a copy of an offering.
 *
 * @param at weeks since the start
 * @param firm the number of the firm whose offering was copied
 * @param offering the number of the offering
 * @param copier the number of the firm that copied it
 */
public record OfferingCopied(double at, int firm, long offering, int copier) implements Fact {}
