package org.plumbline.sim.fact;

/**
 * An idea that its author had kept on working at after its refusal was heard again, at a review of the vision.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param accepted whether it passed this time
 * @param score mean of what the panel thought it worth
 * @param hours time it took of all evaluators
 */
public record FavouriteHeard(double at, int firm, long idea, boolean accepted, double score, double hours)
        implements Fact {}
