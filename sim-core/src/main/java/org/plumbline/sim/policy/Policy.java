package org.plumbline.sim.policy;

import org.plumbline.sim.quantity.Point;

/**
 * What a firm has decided at its start.
 *
 * @param levers its alignment levers
 * @param capacity its capacity to innovate
 * @param posture how far it looks ahead and how it prices
 * @param roadmap how it steers itself
 * @param vision what it wants to stand for, a place on the map; a review may restate it, see {@link Direction}
 */
public record Policy(
        Levers levers,
        CapacityParameters capacity,
        PostureParameters posture,
        RoadmapParameters roadmap,
        Point vision) {}
