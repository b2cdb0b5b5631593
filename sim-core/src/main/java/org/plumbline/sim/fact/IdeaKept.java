package org.plumbline.sim.fact;

/**
 * An idea was kept to herself by its author.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 */
public record IdeaKept(double at, int firm, long idea) implements Fact {}
