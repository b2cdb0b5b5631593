package org.plumbline.experiments.statistics;

import java.util.function.LongPredicate;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How many replications, or pairs of them, a question needs, given the standard deviation seen in a pilot. */
public final class RequiredReplications {
    /** Beyond this many the normal distribution stands for t, from which it then differs in the sixth digit. */
    private static final double NORMAL_BEYOND = 1e6;

    /** Power grows with noncentrality and is 1 to the last digit long before this. */
    private static final double LARGEST_NONCENTRALITY = 1000;

    private RequiredReplications() {}

    /**
     * The least n of at least 2 with t(n-1) s / sqrt(n) <= h.
     *
     * @param standardDeviation s, zero or more
     * @param halfWidth h, above zero
     * @param confidence in (0, 1)
     */
    public static long forHalfWidth(double standardDeviation, double halfWidth, double confidence) {
        requirePositive(halfWidth, "half-width");
        double start = squared(upperNormal((1 - confidence) / 2) * requireSpread(standardDeviation) / halfWidth);
        return least(
                start,
                n -> StudentT.critical(n - 1.0, confidence) * standardDeviation / Math.sqrt((double) n) <= halfWidth);
    }

    /**
     * The least n of at least 2 with which the two-sided paired t test at level 1 - confidence finds a true mean
     * difference with the given probability (noncentral t).
     *
     * @param difference in size above zero
     * @param standardDeviation of the differences, zero or more
     * @param power in (0, 1)
     * @param confidence in (0, 1)
     */
    public static long forPower(double difference, double standardDeviation, double power, double confidence) {
        requirePositive(difference, "difference");
        double tail = (1 - confidence) / 2;
        double start =
                squared((upperNormal(tail) + upperNormal(1 - power)) * requireSpread(standardDeviation) / difference);
        return least(start, n -> power(n, difference / standardDeviation, confidence) >= power);
    }

    /**
     * The least n of at least 2 with which two one-sided t tests, each at level 1 - confidence, find equivalence within
     * a margin with the given probability when the true difference is zero.
     *
     * @param margin above zero
     * @param standardDeviation of the differences, zero or more
     * @param power in (0, 1)
     * @param confidence in (1/2, 1)
     */
    public static long forEquivalence(double margin, double standardDeviation, double power, double confidence) {
        requirePositive(margin, "margin");
        double start = squared((upperNormal(1 - confidence) + upperNormal((1 - power) / 2))
                * requireSpread(standardDeviation)
                / margin);
        return least(start, n -> powerOfEquivalence(n, margin / standardDeviation, confidence) >= power);
    }

    private static double power(long n, double effect, double confidence) {
        double critical = StudentT.critical(n - 1.0, confidence);
        double delta = noncentrality(effect, n);
        return 1
                - NoncentralT.cumulativeProbability(critical, n - 1.0, delta)
                + NoncentralT.cumulativeProbability(-critical, n - 1.0, delta);
    }

    private static double powerOfEquivalence(long n, double effect, double confidence) {
        double critical = StudentT.critical(n - 1.0, 2 * confidence - 1);
        double delta = noncentrality(effect, n);
        return NoncentralT.cumulativeProbability(-critical, n - 1.0, -delta)
                - NoncentralT.cumulativeProbability(critical, n - 1.0, delta);
    }

    private static double noncentrality(double effect, long n) {
        return Math.min(LARGEST_NONCENTRALITY, effect * Math.sqrt((double) n));
    }

    /** Walks from the normal approximation, which is a little low, to the least n that is enough. */
    private static long least(double start, LongPredicate enough) {
        long n = Math.max(2, (long) Math.ceil(start));
        if (start > NORMAL_BEYOND || start == 0) {
            return n;
        }
        while (n > 2 && enough.test(n - 1)) {
            n--;
        }
        while (!enough.test(n)) {
            n++;
        }
        return n;
    }

    private static double upperNormal(double tail) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    }

    private static double squared(double x) {
        return x * x;
    }

    private static double requireSpread(double standardDeviation) {
        if (!(standardDeviation >= 0 && Double.isFinite(standardDeviation))) {
            throw new IllegalArgumentException(
                    "standard deviation (" + standardDeviation + ") must be finite and not negative");
        }
        return standardDeviation;
    }

    private static void requirePositive(double value, String what) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(what + " (" + value + ") must be above zero");
        }
    }
}
