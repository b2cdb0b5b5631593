package org.plumbline.sim.fact;

/**
 * A meeting on the vision was skipped for want of time.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 */
public record BroadcastSkipped(double at, int firm) implements Fact {}
