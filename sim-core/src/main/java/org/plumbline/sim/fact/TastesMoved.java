package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Point;

/**
 * The tastes of a segment moved suddenly.
 *
 * @param at weeks since the start
 * @param firm always -1: it happened to the market
 * @param segment the number of the segment
 * @param centre where its centre lies now
 */
public record TastesMoved(double at, int firm, int segment, Point centre) implements Fact {}
