package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm and a partner parted.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param reason why, in plain words
 * @param weeks how long it lasted
 * @param received what the partner got in its last year, money and what else it values
 */
public record TieEnded(double at, int firm, int partner, String kind, String reason, double weeks, Money received)
        implements Fact {}
