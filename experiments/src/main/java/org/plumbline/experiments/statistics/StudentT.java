package org.plumbline.experiments.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t: intervals of a mean and of a mean difference within pairs, and the test of the latter. */
public final class StudentT {
    /** Why one value has no interval. */
    static final String TOO_FEW = "fewer than two runs have no interval";

    private StudentT() {}

    /**
     * The mean with the interval mean -+ t(n-1) s / sqrt(n). A constant sample is a point and says so by its method.
     *
     * @param confidence in (0, 1)
     */
    public static Estimate mean(Sample sample, double confidence) {
        return estimate(sample, confidence, Method.T, Method.CONSTANT);
    }

    /**
     * The mean with the interval mean -+ t(n-1) s / sqrt(n), of values that are themselves computed from runs.
     *
     * @param confidence in (0, 1)
     * @param method how the values came about
     */
    public static Estimate mean(Sample sample, double confidence, Method method) {
        return estimate(sample, confidence, method, method);
    }

    /**
     * A value with the interval value -+ t(df) standard errors.
     *
     * @param standardError zero or more
     * @param degreesOfFreedom above zero
     * @param confidence in (0, 1)
     */
    public static Estimate interval(
            double value, double standardError, double degreesOfFreedom, double confidence, long n, Method method) {
        double half = critical(degreesOfFreedom, confidence) * standardError;
        return Estimate.of(value, value - half, value + half, confidence, n, method);
    }

    /**
     * The mean difference within pairs, with its interval. Differences that are all equal are a point: "identical" at
     * zero, else a "deterministic difference".
     *
     * @param differences b minus a, pair by pair
     * @param confidence in (0, 1)
     */
    public static Estimate pairedDifference(Sample differences, double confidence) {
        boolean zero = differences.values().allMatch(d -> d == 0);
        return estimate(
                differences, confidence, Method.PAIRED_T, zero ? Method.IDENTICAL : Method.DETERMINISTIC_DIFFERENCE);
    }

    /** The two-sided test that the mean difference within pairs is zero; undefined if all differences are equal. */
    public static TestResult pairedTest(Sample differences) {
        int n = differences.size();
        if (n < 2) {
            return TestResult.undefined(Method.PAIRED_T, n, "fewer than two pairs");
        }
        if (differences.isConstant()) {
            return TestResult.undefined(Method.PAIRED_T, n, "all differences are equal");
        }
        double t = differences.mean() / standardError(differences);
        return TestResult.of(Method.PAIRED_T, t, n - 1, twoSided(t, n - 1), n);
    }

    /** The value that a t variable exceeds in size with probability 1 - confidence. */
    static double critical(double degreesOfFreedom, double confidence) {
        Estimate.requireConfidence(confidence);
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The probability that a t variable exceeds |t| in size. */
    static double twoSided(double t, double degreesOfFreedom) {
        return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
    }

    /** s / sqrt(n). */
    static double standardError(Sample sample) {
        return sample.standardDeviation() / Math.sqrt(sample.size());
    }

    private static Estimate estimate(Sample sample, double confidence, Method method, Method ifConstant) {
        int n = sample.size();
        if (n == 0) {
            return Estimate.undefined(confidence, 0, method, "no runs");
        }
        double mean = sample.mean();
        if (n == 1) {
            return Estimate.withoutInterval(mean, confidence, 1, method, TOO_FEW);
        }
        if (sample.isConstant()) {
            return Estimate.of(mean, mean, mean, confidence, n, ifConstant);
        }
        double half = critical(n - 1, confidence) * standardError(sample);
        return Estimate.of(mean, mean - half, mean + half, confidence, n, method);
    }
}
