package org.plumbline.experiments.statistics;

import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.TDistribution;

/** How many futures an interval of a given width needs. */
public final class RequiredNumber {
    private static final long MOST = 100_000;

    private RequiredNumber() {}

    /**
     * The least n with t(n - 1) s / sqrt(n) at most {@code halfWidth}; empty above 100,000 or where it is undefined.
     *
     * @param deviation standard deviation s, zero or more
     * @param halfWidth positive
     */
    public static OptionalLong of(double deviation, double halfWidth, double confidence) {
        if (!(halfWidth > 0 && deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
            return OptionalLong.empty();
        }
        long low = 2;
        long high = MOST;
        if (half(deviation, high, confidence) > halfWidth) {
            return OptionalLong.empty();
        }
        while (low < high) {
            long middle = (low + high) / 2;
            if (half(deviation, middle, confidence) <= halfWidth) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }

    private static double half(double deviation, long n, double confidence) {
        double count = (double) n;
        return TDistribution.of(count - 1).inverseCumulativeProbability((1 + confidence) / 2)
                * deviation
                / Math.sqrt(count);
    }
}
