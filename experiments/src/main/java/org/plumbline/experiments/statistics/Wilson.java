package org.plumbline.experiments.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Wilson's score interval of a share (Wilson 1927). */
public final class Wilson {
    private Wilson() {}

    /**
     * The share successes / n with the interval (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n), which lies
     * in [0, 1] and touches 0 or 1 exactly where the share does. Undefined for n = 0.
     *
     * @param successes in [0, n]; ties may count one half
     * @param n zero or more
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if successes lies outside [0, n]
     */
    public static Estimate share(double successes, long n, double confidence) {
        if (!(successes >= 0 && successes <= n)) {
            throw new IllegalArgumentException("successes (" + successes + ") must lie in [0, " + n + "]");
        }
        if (n == 0) {
            return Estimate.undefined(confidence, 0, Method.WILSON, "no runs");
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double share = successes / n;
        double z2 = z * z / n;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n)) / (1 + z2);
        double lower = successes == 0 ? 0 : Math.max(0, centre - half);
        double upper = successes == n ? 1 : Math.min(1, centre + half);
        return Estimate.of(share, lower, upper, confidence, n, Method.WILSON);
    }
}
