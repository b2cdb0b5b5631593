package org.plumbline.experiments.statistics;

import java.util.OptionalLong;

/** Whether a sample is too skewed for a t interval (Cochran's rule). */
public final class Skewness {
    private static final double COCHRAN = 25;

    private Skewness() {}

    /**
     * The adjusted Fisher-Pearson skewness G1 = g1 sqrt(n(n-1)) / (n-2); zero for a constant sample.
     *
     * @throws IllegalArgumentException if there are fewer than three values
     */
    public static double of(Sample sample) {
        int n = sample.size();
        if (n < 3) {
            throw new IllegalArgumentException("skewness needs at least 3 values, not " + n);
        }
        if (sample.isConstant()) {
            return 0;
        }
        double spread = Math.sqrt(sample.centralMoment(2));
        double g1 = sample.centralMoment(3) / (spread * spread * spread);
        return g1 * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /**
     * How many values a t interval of this mean would need, 25 G1^2, if that is more than there are; empty if the
     * interval may stand, or if there are fewer than three values.
     */
    public static OptionalLong needed(Sample sample) {
        if (sample.size() < 3) {
            return OptionalLong.empty();
        }
        double skewness = of(sample);
        double needed = COCHRAN * skewness * skewness;
        return sample.size() < needed ? OptionalLong.of((long) Math.ceil(needed)) : OptionalLong.empty();
    }
}
