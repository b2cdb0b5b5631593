package org.plumbline.sim.fact;

/**
 * A new technology appeared in the trade.
 *
 * @param at weeks since the start
 * @param firm always -1: it happened to the market
 */
public record TechnologyArrived(double at, int firm) implements Fact {}
