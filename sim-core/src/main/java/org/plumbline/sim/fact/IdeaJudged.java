package org.plumbline.sim.fact;

import java.util.List;

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
 * @param hours time it took of all evaluators and to ask customers
 * @param weeksWaited time since it was handed in
 * @param votes who thought what, the owner first
 * @param asked customers who were asked
 * @param answer mean of what they thought it worth; 0 if nobody was asked
 */
public record IdeaJudged(
        double at,
        int firm,
        long idea,
        boolean accepted,
        int yes,
        int evaluators,
        double score,
        double hours,
        double weeksWaited,
        List<Vote> votes,
        int asked,
        double answer)
        implements Fact {
    /** Copies the votes. */
    public IdeaJudged {
        votes = List.copyOf(votes);
    }
}
