package org.plumbline.experiments.statistics;

import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * The random numbers that samples are resampled and split with: one stream for each master seed, apart from those of
 * designs and of the model.
 */
public final class ResamplingStream {
    private ResamplingStream() {}

    /** The stream for a master seed, from its beginning. */
    public static Draws open(long seed) {
        return Streams.common(seed, 0).open(Purpose.RESAMPLING, EntityType.WORLD, 0, 0);
    }
}
