package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm took a step of its engagement with its ecosystem.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param step the step in plain words
 * @param finding what came of it, in plain words
 * @param hours time it took
 * @param outlay money it took
 */
public record EngagementTaken(double at, int firm, String step, String finding, double hours, Money outlay)
        implements Fact {}
