package org.plumbline.sim.random;

import java.util.Arrays;

/**
 * Poisson counts by inversion for a mean that is asked for again and again: the distribution function is kept as far as it
 * was needed. Counts are those of {@link Samplers#poisson} to the last bit. Not for use by several threads.
 */
public final class PoissonCounts {
    private double mean = Double.NaN;
    private double[] cumulative = new double[8];
    private int known;
    private double term;

    /**
     * The count whose distribution function first exceeds {@code uniform}. Draws nothing.
     *
     * @param uniform in [0, 1)
     * @param ofMean the mean, in [0, 700]
     * @throws IllegalArgumentException if a number is outside its range
     */
    public int count(double uniform, double ofMean) {
        Samplers.requireUniform(uniform);
        if (ofMean != mean) {
            start(ofMean);
        }
        return uniform < cumulative[known - 1] ? search(uniform) : extend(uniform);
    }

    private void start(double ofMean) {
        Samplers.requireMean(ofMean);
        mean = ofMean;
        term = StrictMath.exp(-ofMean);
        cumulative[0] = term;
        known = 1;
    }

    private int search(double uniform) {
        int low = 0;
        int high = known - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uniform < cumulative[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int extend(double uniform) {
        double sum = cumulative[known - 1];
        while (uniform >= sum && term > 0) {
            term *= mean / known;
            sum += term;
            if (known == cumulative.length) {
                cumulative = Arrays.copyOf(cumulative, 2 * known);
            }
            cumulative[known++] = sum;
        }
        return known - 1;
    }
}
