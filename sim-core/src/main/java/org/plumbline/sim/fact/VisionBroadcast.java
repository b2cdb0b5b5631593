package org.plumbline.sim.fact;

/**
 * Everybody met to hear and discuss the vision.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param heads people who took part
 * @param hours time it took of all
 */
public record VisionBroadcast(double at, int firm, int heads, double hours) implements Fact {}
