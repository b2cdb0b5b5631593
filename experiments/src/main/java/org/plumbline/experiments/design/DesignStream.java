package org.plumbline.experiments.design;

import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** The random numbers designs are drawn with: one stream for each master seed, apart from all streams of the model. */
public final class DesignStream {
    private DesignStream() {}

    /** The stream for a master seed, from its beginning. */
    public static Draws open(long seed) {
        return Streams.common(seed, 0).open(Purpose.DESIGN, EntityType.WORLD, 0, 0);
    }
}
