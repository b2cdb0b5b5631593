package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/**
 * A market test of a finished design was evaluated.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param takers share of the customers asked who would take it
 * @param promised margin that it promises within the time in which launches are judged
 * @param needed launch and upkeep that it must earn
 * @param passed whether it promises enough
 * @param position where on the map it lies after what the takers said
 */
public record MarketTested(
        double at, int firm, long idea, double takers, Money promised, Money needed, boolean passed, Point position)
        implements Fact {}
