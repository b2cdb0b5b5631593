package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm and its partners applied for public funds and heard the answer.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param won whether they won
 * @param amount what they got
 * @param hours time it took
 */
public record FundsSought(double at, int firm, boolean won, Money amount, double hours) implements Fact {}
