package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Point;

/**
 * The rules or standards of the trade changed.
 *
 * @param at weeks since the start
 * @param firm always -1: it happened around the market
 * @param standard the place on the map that meets them at no cost
 */
public record RulesChanged(double at, int firm, Point standard) implements Fact {}
