package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm and a partner built something that both use.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param own what the firm paid
 * @param partners what the partner paid
 */
public record InfrastructureShared(double at, int firm, int partner, String kind, Money own, Money partners)
        implements Fact {}
