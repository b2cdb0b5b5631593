package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/**
 * An offering was launched.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param offering the number of the offering
 * @param position where on the map it lies
 * @param logQuality its realised log quality
 * @param spent outlay for development and launch
 * @param hours time spent on it
 * @param reversals changes that undid an earlier one
 * @param weeksFromSpark time from spark to launch
 * @param weeksOfWork time since work on it began
 */
public record OfferingLaunched(
        double at,
        int firm,
        long idea,
        long offering,
        Point position,
        double logQuality,
        Money spent,
        double hours,
        int reversals,
        double weeksFromSpark,
        double weeksOfWork)
        implements Fact {}
