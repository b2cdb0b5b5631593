package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/**
 * An offering was changed after what its buyers remarked.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea it came from
 * @param offering the number of the offering
 * @param position where on the map it lies now
 * @param spent outlay for it
 * @param hours time spent on it
 */
public record OfferingRedesigned(
        double at, int firm, long idea, long offering, Point position, Money spent, double hours) implements Fact {}
