package org.plumbline.sim.ecosystem;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;

/**
 * Something that reaches a firm from outside and may become an idea there.
 *
 * @param position where on the map it lies
 * @param potential the hidden log quality of what leaked from a rival; null for a partner's proposal, whose potential is
 *     drawn like any other
 * @param partner the number of the partner it came from; -1 for a leak
 */
public record Proposal(Point position, @Nullable Double potential, int partner) {}
