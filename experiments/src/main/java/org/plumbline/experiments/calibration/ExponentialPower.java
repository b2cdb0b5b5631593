package org.plumbline.experiments.calibration;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * The exponential power (Subbotin) family by maximum likelihood: density exp(-|x - m|^b / (b a^b)) / (2 a b^(1/b)
 * Gamma(1 + 1/b)). b = 1 is Laplace, b = 2 normal (Subbotin 1923; Bottazzi and Secchi 2006). The location is the median,
 * which is the maximum of the likelihood at b = 1 and a consistent estimate of the centre of any symmetric law.
 */
final class ExponentialPower {
    private static final double LEAST_SHAPE = 0.2;
    private static final double GREATEST_SHAPE = 6;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
    private static final int STEPS = 30;

    private final double[] deviations;
    private final double variance;

    /**
     * Fits a sample.
     *
     * @throws IllegalArgumentException if it has fewer than ten values
     */
    ExponentialPower(double[] sample) {
        if (sample.length < 10) {
            throw new IllegalArgumentException("a shape needs ten values or more, not " + sample.length);
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        deviations = new double[sorted.length];
        double squares = 0;
        for (int i = 0; i < sorted.length; i++) {
            deviations[i] = StrictMath.abs(sorted[i] - median);
            squares += (sorted[i] - mean) * (sorted[i] - mean);
        }
        variance = squares / sorted.length;
    }

    /** The shape b of greatest likelihood, in [0.2, 6]. */
    double shape() {
        double low = StrictMath.log(LEAST_SHAPE);
        double high = StrictMath.log(GREATEST_SHAPE);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = likelihood(StrictMath.exp(left));
        double atRight = likelihood(StrictMath.exp(right));
        for (int step = 0; step < STEPS; step++) {
            if (atLeft > atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = likelihood(StrictMath.exp(left));
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = likelihood(StrictMath.exp(right));
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /** Mean log likelihood of an observation at shape b and the best scale for it. */
    private double likelihood(double b) {
        double sum = 0;
        for (double deviation : deviations) {
            sum += deviation == 0 ? 0 : StrictMath.exp(b * StrictMath.log(deviation));
        }
        double logScale = StrictMath.log(sum / deviations.length) / b;
        return -(StrictMath.log(2) + logScale + StrictMath.log(b) / b + Gamma.logGamma(1 + 1 / b) + 1 / b);
    }

    /**
     * Akaike's criterion of the Laplace law less that of the normal law, for one observation: both have two parameters, so
     * -2 (mean log likelihood of Laplace - that of normal). Negative means that Laplace fits better.
     */
    double laplaceLessNormal() {
        double normal = -(StrictMath.log(2 * StrictMath.PI * variance) + 1) / 2;
        return -2 * (likelihood(1) - normal);
    }
}
