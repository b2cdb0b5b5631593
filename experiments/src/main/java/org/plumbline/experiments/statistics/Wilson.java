package org.plumbline.experiments.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's interval of a share (Wilson 1927), clamped to [0, 1] where rounding would leave it.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Wilson(double lower, double upper) {
    /**
     * The interval of {@code hits} among {@code n}.
     *
     * @param hits from 0 to n; may be fractional where ties count half
     * @param n at least 1
     * @param confidence in (0, 1)
     */
    public static Wilson of(double hits, double n, double confidence) {
        if (!(n >= 1 && hits >= 0 && hits <= n)) {
            throw new IllegalArgumentException("hits (" + hits + ") must lie between 0 and n (" + n + ")");
        }
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double share = hits / n;
        double shrink = 1 + z * z / n;
        double middle = (share + z * z / (2 * n)) / shrink;
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / shrink;
        double lower = hits == 0 ? 0 : Math.max(0, middle - half);
        double upper = hits == n ? 1 : Math.min(1, middle + half);
        return new Wilson(lower, upper);
    }

    /** Whether the interval holds a share. */
    public boolean contains(double share) {
        return lower <= share && share <= upper;
    }
}
