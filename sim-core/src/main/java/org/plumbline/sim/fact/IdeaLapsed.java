package org.plumbline.sim.fact;

/**
 * An accepted idea was not begun in time and lapsed.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param weeksWaited time since its verdict
 */
public record IdeaLapsed(double at, int firm, long idea, double weeksWaited) implements Fact {}
