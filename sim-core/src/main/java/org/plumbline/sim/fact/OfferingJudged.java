package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A launched offering was found to have earned its cost, or not.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param offering the number of the offering
 * @param success whether its margin exceeded its cost
 * @param margin revenue less material since launch
 * @param cost direct spend, hours at the wage, and upkeep since launch
 */
public record OfferingJudged(double at, int firm, long idea, long offering, boolean success, Money margin, Money cost)
        implements Fact {}
