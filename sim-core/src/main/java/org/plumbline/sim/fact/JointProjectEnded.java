package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A project that a partner shared in was launched or dropped.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param partner the number of the partner
 * @param launched whether it was launched
 * @param borne what the partner had put in
 * @param refunded what the firm pays back
 */
public record JointProjectEnded(
        double at, int firm, long idea, int partner, boolean launched, Money borne, Money refunded) implements Fact {}
