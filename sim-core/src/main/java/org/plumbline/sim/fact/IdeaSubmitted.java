package org.plumbline.sim.fact;

/**
 * An idea was written down and handed in.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param hours time it took to write down
 */
public record IdeaSubmitted(double at, int firm, long idea, double hours) implements Fact {}
