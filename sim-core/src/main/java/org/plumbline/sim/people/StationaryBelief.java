package org.plumbline.sim.people;

/**
 * The stationary moments of one coordinate of beliefs around the market's centre.
 *
 * @param mean the mean of beliefs B, in map units
 * @param secondMoment E[B^2], in squared map units
 * @param anchorProduct E[AB] with the holder's anchor A, in squared map units
 */
public record StationaryBelief(double mean, double secondMoment, double anchorProduct) {
    /** The variance of beliefs, in squared map units. */
    public double variance() {
        return secondMoment - mean * mean;
    }
}
