package org.plumbline.sim.policy;

import org.plumbline.sim.quantity.Point;

/**
 * What a firm has decided.
 *
 * @param levers its alignment levers
 * @param capacity its capacity to innovate
 * @param vision what it wants to stand for, a place on the map
 */
public record Policy(Levers levers, CapacityParameters capacity, Point vision) {}
