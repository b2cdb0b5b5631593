package org.plumbline.experiments.statistics;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate with its evidence.
 *
 * @param mean the point estimate
 * @param lower lower end of the interval, at most the mean
 * @param upper upper end of the interval, at least the mean
 * @param confidence of the interval, in (0, 1)
 * @param n how many observations it rests on, at least 2
 * @param method how the interval was made
 */
public record Estimate(double mean, double lower, double upper, double confidence, long n, String method) {
    /** Checks the order of the ends and the ranges. */
    public Estimate {
        if (!(lower <= mean && mean <= upper)) {
            throw new IllegalArgumentException(
                    "estimate " + mean + " must lie in its interval [" + lower + ", " + upper + "]");
        }
        if (!(confidence > 0 && confidence < 1) || n < 2) {
            throw new IllegalArgumentException(
                    "confidence (" + confidence + ") must lie in (0, 1) and n (" + n + ") be at least 2");
        }
    }

    /**
     * The mean with its t interval, mean +- t(n - 1) s / sqrt(n); empty for fewer than two values. Without scatter the
     * interval is the mean itself, and the method says so.
     *
     * @param values observations, independent of each other; for paired runs their differences
     * @param confidence of the interval, in (0, 1)
     */
    public static Optional<Estimate> ofMean(Collection<Double> values, double confidence) {
        int n = values.size();
        if (n < 2) {
            return Optional.empty();
        }
        double mean = mean(values);
        double deviation = standardDeviation(values, mean);
        if (deviation == 0) {
            return Optional.of(new Estimate(mean, mean, mean, confidence, n, "no scatter"));
        }
        double half =
                TDistribution.of(n - 1.0).inverseCumulativeProbability((1 + confidence) / 2) * deviation / Math.sqrt(n);
        return Optional.of(new Estimate(mean, mean - half, mean + half, confidence, n, "t"));
    }

    /** The arithmetic mean; the values must not be empty. */
    public static double mean(Collection<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    /** The standard deviation with n - 1, around a mean known. */
    public static double standardDeviation(Collection<Double> values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }

    /** Whether the interval holds a value. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
