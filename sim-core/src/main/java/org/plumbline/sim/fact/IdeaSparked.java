package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Point;

/**
 * An idea occurred to somebody.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param idea the number of the idea
 * @param author the number of the employee
 * @param kind what it would change
 * @param source what it started from
 * @param position where on the map it lies
 * @param potential its hidden log quality against what the trade sells; of an improvement, the share it would save or
 *     add
 */
public record IdeaSparked(
        double at, int firm, long idea, long author, IdeaKind kind, IdeaSource source, Point position, double potential)
        implements Fact {}
