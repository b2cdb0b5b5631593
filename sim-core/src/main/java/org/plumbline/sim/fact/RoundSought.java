package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm asked investors for a round of money and heard the answer.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param paid whether they put money in
 * @param amount what they put in
 * @param growth growth of its revenue over a year, as a share
 * @param hours time it took
 */
public record RoundSought(double at, int firm, boolean paid, Money amount, double growth, double hours)
        implements Fact {}
