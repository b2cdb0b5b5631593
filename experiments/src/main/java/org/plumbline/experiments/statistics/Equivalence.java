package org.plumbline.experiments.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two one-sided t tests (TOST) that a mean difference within pairs lies between -margin and margin.
 *
 * @param margin above zero, in the unit of the differences
 * @param test the larger of the two one-sided p-values, with its t
 * @param interval of confidence 1 - 2 level; undefined for fewer than two pairs
 * @param equivalent whether that interval lies inside the margin, ends excluded
 */
public record Equivalence(double margin, TestResult test, Estimate interval, boolean equivalent) {
    /** Checks the margin. */
    public Equivalence {
        requireMargin(margin);
    }

    /**
     * The tests on differences.
     *
     * @param margin above zero
     * @param level of each test, in (0, 1/2), usually .05
     */
    public static Equivalence of(Sample differences, double margin, double level) {
        requireMargin(margin);
        if (!(level > 0 && level < 0.5)) {
            throw new IllegalArgumentException("level (" + level + ") must lie between 0 and 1/2");
        }
        Estimate interval = StudentT.pairedDifference(differences, 1 - 2 * level);
        boolean inside = interval.hasInterval()
                && interval.lower().getAsDouble() > -margin
                && interval.upper().getAsDouble() < margin;
        return new Equivalence(margin, test(differences, margin), interval, inside);
    }

    private static TestResult test(Sample differences, double margin) {
        int n = differences.size();
        if (n < 2 || differences.isConstant()) {
            return TestResult.undefined(Method.TOST, n, n < 2 ? "fewer than two pairs" : "all differences are equal");
        }
        double error = StudentT.standardError(differences);
        double nearer = (margin - Math.abs(differences.mean())) / error;
        double p = TDistribution.of(n - 1.0).survivalProbability(nearer);
        return TestResult.of(Method.TOST, nearer, n - 1, p, n);
    }

    private static void requireMargin(double margin) {
        if (!(margin > 0 && Double.isFinite(margin))) {
            throw new IllegalArgumentException("margin (" + margin + ") of equivalence must be finite and above zero");
        }
    }
}
