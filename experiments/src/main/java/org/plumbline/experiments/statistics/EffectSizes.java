package org.plumbline.experiments.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.special.Gamma;

/**
 * Standardised differences, b minus a. Each is absent where its divisor is zero.
 *
 * @param dz mean difference over the standard deviation of differences
 * @param d mean difference over the root mean square of the two standard deviations (Cohen)
 * @param g d corrected for small samples with 2 (n - 1) degrees of freedom (Hedges)
 */
public record EffectSizes(OptionalDouble dz, OptionalDouble d, OptionalDouble g) {
    /** From here on the correction's series is exact to twelve digits. */
    private static final double LARGE = 1e5;

    /**
     * The effect sizes of pairs.
     *
     * @throws IllegalArgumentException if sizes differ or are below two
     */
    public static EffectSizes of(Sample a, Sample b) {
        Sample differences = Sample.differences(a, b);
        if (a.size() < 2) {
            throw new IllegalArgumentException("effect sizes need at least 2 pairs, not " + a.size());
        }
        double mean = differences.mean();
        OptionalDouble d = ratio(mean, Math.sqrt((a.variance() + b.variance()) / 2));
        double correction = correction(2.0 * (a.size() - 1));
        return new EffectSizes(
                ratio(mean, differences.standardDeviation()),
                d,
                d.isPresent() ? OptionalDouble.of(correction * d.getAsDouble()) : d);
    }

    /**
     * Hedges' factor J = Gamma(v / 2) / (sqrt(v / 2) Gamma((v - 1) / 2)).
     *
     * @param degreesOfFreedom v, above 1
     */
    public static double correction(double degreesOfFreedom) {
        if (!(degreesOfFreedom > 1)) {
            throw new IllegalArgumentException("degrees of freedom (" + degreesOfFreedom + ") must be above 1");
        }
        if (degreesOfFreedom > LARGE) {
            return 1 - 3 / (4 * degreesOfFreedom - 1);
        }
        double half = degreesOfFreedom / 2;
        return Math.exp(Gamma.logGamma(half) - Gamma.logGamma(half - 0.5)) / Math.sqrt(half);
    }

    private static OptionalDouble ratio(double mean, double divisor) {
        return divisor > 0 ? OptionalDouble.of(mean / divisor) : OptionalDouble.empty();
    }
}
