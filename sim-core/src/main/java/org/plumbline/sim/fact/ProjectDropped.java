package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * Work on an idea was given up.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param reason why: judged again, out of patience, or firm closed
 * @param hours time spent on it
 * @param spent outlay so far
 * @param reversals changes that undid an earlier one
 */
public record ProjectDropped(double at, int firm, long idea, String reason, double hours, Money spent, int reversals)
        implements Fact {}
