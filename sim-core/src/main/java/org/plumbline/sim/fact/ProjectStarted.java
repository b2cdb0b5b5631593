package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * Work on an accepted idea began.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param team people on it
 * @param budgetHours hours it may take
 * @param budget outlay planned
 */
public record ProjectStarted(double at, int firm, long idea, int team, double budgetHours, Money budget)
        implements Fact {}
