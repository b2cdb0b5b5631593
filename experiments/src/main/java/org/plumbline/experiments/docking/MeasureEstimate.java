package org.plumbline.experiments.docking;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of a measure over replications, with its interval.
 *
 * @param mean the mean
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 * @param confidence of the interval, in (0, 1); 1 where nothing is random
 * @param n how many replications defined the measure
 * @param method {@code exact}, or {@code t} for Student's interval of a mean
 */
public record MeasureEstimate(double mean, double lower, double upper, double confidence, int n, String method) {
    private static final double CONFIDENCE = 0.95;

    /** The estimate of a measure in which nothing is random. */
    static MeasureEstimate exact(double value) {
        return new MeasureEstimate(value, value, value, 1, 1, "exact");
    }

    /** Student's interval of the mean of at least two values. */
    static MeasureEstimate of(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("an interval needs two values or more, not " + values.length);
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double freedom = values.length - 1.0;
        double quantile = TDistribution.of(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        double half = quantile * StrictMath.sqrt(squares / freedom / values.length);
        return new MeasureEstimate(mean, mean - half, mean + half, CONFIDENCE, values.length, "t");
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
