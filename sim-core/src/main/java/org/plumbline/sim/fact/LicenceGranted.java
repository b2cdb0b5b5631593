package org.plumbline.sim.fact;

/**
 * A firm got the licence it needs.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param weeks weeks since it applied
 */
public record LicenceGranted(double at, int firm, double weeks) implements Fact {}
