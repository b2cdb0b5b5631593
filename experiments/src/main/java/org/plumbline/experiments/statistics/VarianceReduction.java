package org.plumbline.experiments.statistics;

import java.util.OptionalDouble;

/**
 * What pairing on the same futures gained.
 *
 * @param factor (s_A^2 + s_B^2) / s_D^2: how many times as many independent runs the same precision would take; absent
 *     if all differences are equal
 * @param correlation of the outcome under the two strategies; absent if one of them is constant
 */
public record VarianceReduction(OptionalDouble factor, OptionalDouble correlation) {
    /**
     * The gain in these pairs.
     *
     * @throws IllegalArgumentException if sizes differ or are below two
     */
    public static VarianceReduction of(Sample a, Sample b) {
        Sample differences = Sample.differences(a, b);
        if (a.size() < 2) {
            throw new IllegalArgumentException("variance reduction needs at least 2 pairs, not " + a.size());
        }
        double variance = differences.variance();
        double product = a.standardDeviation() * b.standardDeviation();
        return new VarianceReduction(
                variance > 0 ? OptionalDouble.of((a.variance() + b.variance()) / variance) : OptionalDouble.empty(),
                product > 0 ? OptionalDouble.of(covariance(a, b) / product) : OptionalDouble.empty());
    }

    /** Whether the correlation is defined and not positive. */
    public boolean pairingDoesNotHelp() {
        return correlation.isPresent() && correlation.getAsDouble() <= 0;
    }

    private static double covariance(Sample a, Sample b) {
        double meanA = a.mean();
        double meanB = b.mean();
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += (a.get(i) - meanA) * (b.get(i) - meanB);
        }
        return sum / (a.size() - 1);
    }
}
