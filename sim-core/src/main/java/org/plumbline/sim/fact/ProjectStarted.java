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
 * @param weeksWaited time since it was accepted
 * @param reused share of hours and outlay that finished designs save
 */
public record ProjectStarted(
        double at, int firm, long idea, int team, double budgetHours, Money budget, double weeksWaited, double reused)
        implements Fact {}
