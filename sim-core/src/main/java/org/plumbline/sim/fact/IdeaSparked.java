package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Point;

/**
 * An idea occurred to somebody.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param author the number of the employee
 * @param source what it started from: belief or customer
 * @param position where on the map it lies
 * @param potential its hidden log quality against what the trade sells
 */
public record IdeaSparked(double at, int firm, long idea, long author, String source, Point position, double potential)
        implements Fact {}
