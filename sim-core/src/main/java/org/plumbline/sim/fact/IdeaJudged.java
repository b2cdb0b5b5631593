package org.plumbline.sim.fact;

/**
 * A gate came to its verdict on an idea.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param accepted whether it passed
 * @param yes votes in favour
 * @param evaluators votes in all
 * @param score mean of what the evaluators thought it worth, log quality less misfit
 * @param hours time it took of all evaluators
 */
public record IdeaJudged(
        double at, int firm, long idea, boolean accepted, int yes, int evaluators, double score, double hours)
        implements Fact {}
