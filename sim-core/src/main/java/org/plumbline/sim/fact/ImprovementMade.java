package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A better process or business model was put to use.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param kind what it changed
 * @param gain the share that it saves or adds
 * @param spent outlay for it
 * @param hours time spent on it
 * @param reversals changes that undid an earlier one
 * @param weeksFromSpark time from spark to use
 * @param weeksOfWork time since work on it began
 */
public record ImprovementMade(
        double at,
        int firm,
        long idea,
        IdeaKind kind,
        double gain,
        Money spent,
        double hours,
        int reversals,
        double weeksFromSpark,
        double weeksOfWork)
        implements Fact {}
