package org.plumbline.sim.random;

/**
 * A source of random draws for one purpose of one entity in one replication. Every method says how many uniforms of the
 * underlying stream it takes, so that streams stay in step between strategies.
 */
public interface Draws {
    /** A uniform number in [0, 1). Takes one draw. */
    double uniform();

    /** A standard normal number. Takes one draw or, rarely, more. */
    double normal();

    /** A standard exponential number, mean 1. Takes one draw or, rarely, more. */
    double exponential();

    /**
     * Whether an event of this probability happens. Takes one draw whatever the probability.
     *
     * @param probability in [0, 1]
     */
    default boolean chance(double probability) {
        return uniform() < probability;
    }

    /**
     * An index in [0, count), each equally likely. Takes one draw.
     *
     * @param count at least 1
     * @throws IllegalArgumentException if there is nothing to choose from
     */
    default int index(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "an index among " + count + " cannot be drawn: there must be at least 1");
        }
        return (int) (uniform() * count);
    }

    /**
     * A Poisson count by inversion, so that a larger mean never gives a smaller count for the same draw. Takes one draw.
     *
     * @param mean zero or more; meant for means up to about 500
     */
    default int poisson(double mean) {
        return Samplers.poisson(uniform(), mean);
    }
}
