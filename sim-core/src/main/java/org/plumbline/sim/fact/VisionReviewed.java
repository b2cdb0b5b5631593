package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Point;

/**
 * The owner reviewed the vision.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param before the vision before
 * @param after the vision from now on
 * @param reports people whose reports counted
 * @param hours time it took
 */
public record VisionReviewed(double at, int firm, Point before, Point after, int reports, double hours)
        implements Fact {}
