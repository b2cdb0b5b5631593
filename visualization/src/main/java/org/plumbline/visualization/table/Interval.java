package org.plumbline.visualization.table;

/**
 * An estimate with its interval.
 *
 * @param value the estimate, finite
 * @param lower lower end, at most the upper
 * @param upper upper end
 */
public record Interval(double value, double lower, double upper) {
    /** The two-sided 95 % quantile of the normal distribution. */
    private static final double Z95 = 1.959963984540054;

    /** Checks the ends. */
    public Interval {
        if (!(Double.isFinite(value) && Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException("an interval needs a finite value (" + value + ") and finite ends ("
                    + lower + " to " + upper + ") in order");
        }
    }

    /**
     * Wilson's 95 % interval of a share: (s + z2/2n -+ z sqrt(s(1-s)/n + z2/4n2)) / (1 + z2/n) (Wilson 1927).
     *
     * @param share from 0 to 1
     * @param n trials, above 0; an effective number may be a fraction
     */
    public static Interval ofShare(double share, double n) {
        if (!(share >= 0 && share <= 1 && n > 0)) {
            throw new IllegalArgumentException("a share (" + share + ") of n (" + n + ") trials must lie in [0, 1]");
        }
        double z2 = Z95 * Z95;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double reach = Z95 * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(share, Math.max(0, centre - reach), Math.min(1, centre + reach));
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean contains(double other) {
        return lower <= other && other <= upper;
    }

    /** The interval divided by a number above 0. */
    public Interval dividedBy(double divisor) {
        return new Interval(value / divisor, lower / divisor, upper / divisor);
    }

    /** The interval moved by a number. */
    public Interval plus(double shift) {
        return new Interval(value + shift, lower + shift, upper + shift);
    }
}
