package org.plumbline.experiments.statistics;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Mann and Whitney's test that neither of two independent groups tends to larger values. */
public final class MannWhitney {
    private MannWhitney() {}

    /**
     * The two-sided test by the normal approximation, corrected for ties and for continuity. The statistic is U of the
     * first group: the pairs in which it is larger, ties one half. Undefined for an empty group or if all are equal.
     */
    public static TestResult test(Sample a, Sample b) {
        long n = (long) a.size() + b.size();
        if (a.size() == 0 || b.size() == 0) {
            return TestResult.undefined(Method.MANN_WHITNEY, n, "a group is empty");
        }
        double pairs = (double) a.size() * b.size();
        double variance = pairs / 12 * (n + 1 - tieTerm(a, b) / ((double) n * (n - 1)));
        if (!(variance > 0)) {
            return TestResult.undefined(Method.MANN_WHITNEY, n, "all values are equal");
        }
        double u = Superiority.wins(a, b);
        double z = Math.max(0, Math.abs(u - pairs / 2) - 0.5) / Math.sqrt(variance);
        double p = 2 * NormalDistribution.of(0, 1).survivalProbability(z);
        return TestResult.of(Method.MANN_WHITNEY, u, Math.min(1, p), n);
    }

    /** The sum of t^3 - t over groups of t equal values. */
    private static double tieTerm(Sample a, Sample b) {
        double[] sorted = DoubleStream.concat(a.values(), b.values()).sorted().toArray();
        double sum = 0;
        double run = 1;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[i - 1]) {
                run++;
            } else {
                sum += run * run * run - run;
                run = 1;
            }
        }
        return sum;
    }
}
