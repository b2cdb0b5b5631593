package org.plumbline.experiments.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.plumbline.sim.random.Draws;

/**
 * The bias-corrected and accelerated bootstrap interval of a statistic (Efron 1987): its ends are the quantiles of the
 * resampled statistic at Phi(z0 + (z0 + z) / (1 - a (z0 + z))). The bias z0 counts resamples equal to the estimate one
 * half, without which the interval of negated data is not the negated interval.
 *
 * @param estimate the statistic with its interval; a point if the resamples are all equal
 * @param bias z0
 * @param acceleration a, from the jackknife
 * @param rough whether there are fewer than ten values, too few to trust the interval
 */
public record BcaInterval(Estimate estimate, double bias, double acceleration, boolean rough) {
    /** How many resamples to draw. */
    public static final int RESAMPLES = 9999;

    private static final int FEW = 10;
    /** Resamples this close to the estimate, as a share of the largest, differ from it by rounding only. */
    private static final double SAME = 1e-12;

    /**
     * The interval from {@value #RESAMPLES} resamples.
     *
     * @param statistic a function of the values, whatever their order
     * @param confidence in (0, 1)
     * @param draws from which each resample takes as many uniforms as the sample has values
     * @throws IllegalArgumentException if there are fewer than two values
     */
    public static BcaInterval of(Sample sample, ToDoubleFunction<Sample> statistic, double confidence, Draws draws) {
        double[] resampled = new double[RESAMPLES];
        Arrays.setAll(resampled, r -> statistic.applyAsDouble(resample(sample, draws)));
        return of(sample, statistic, confidence, Sample.of(resampled));
    }

    /** The interval from resampled statistics that are given. */
    static BcaInterval of(Sample sample, ToDoubleFunction<Sample> statistic, double confidence, Sample resampled) {
        int n = sample.size();
        if (n < 2) {
            throw new IllegalArgumentException("a bootstrap interval needs at least 2 values, not " + n);
        }
        double value = statistic.applyAsDouble(sample);
        Sample sorted = resampled.sorted();
        double largest = Math.max(Math.abs(sorted.get(0)), Math.abs(sorted.get(sorted.size() - 1)));
        double rank = midRank(sorted, value, SAME * largest);
        if (sorted.get(sorted.size() - 1) - sorted.get(0) <= SAME * largest) {
            Estimate point = Estimate.of(value, value, value, confidence, n, Method.CONSTANT);
            return new BcaInterval(point, 0, 0, n < FEW);
        }
        if (rank <= 0 || rank >= 1) {
            Estimate none = Estimate.withoutInterval(
                    value, confidence, n, Method.BCA, "all resamples lie on one side of the estimate");
            return new BcaInterval(none, 0, 0, n < FEW);
        }
        double bias = NormalDistribution.of(0, 1).inverseCumulativeProbability(rank);
        double acceleration = acceleration(sample, statistic);
        double tail = (1 - confidence) / 2;
        double lower = Quantile.ofSorted(sorted, level(tail, bias, acceleration));
        double upper = Quantile.ofSorted(sorted, level(1 - tail, bias, acceleration));
        return new BcaInterval(
                Estimate.of(value, lower, upper, confidence, n, Method.BCA), bias, acceleration, n < FEW);
    }

    private static Sample resample(Sample sample, Draws draws) {
        return Sample.of(IntStream.range(0, sample.size())
                .mapToDouble(i -> sample.get(draws.index(sample.size())))
                .toArray());
    }

    private static double midRank(Sample resampled, double value, double same) {
        long below = resampled.values().filter(v -> v < value - same).count();
        long equal = resampled.values().filter(v -> Math.abs(v - value) <= same).count();
        return (below + 0.5 * equal) / resampled.size();
    }

    private static double acceleration(Sample sample, ToDoubleFunction<Sample> statistic) {
        double[] left = new double[sample.size()];
        Arrays.setAll(left, i -> statistic.applyAsDouble(without(sample, i)));
        Sample jackknife = Sample.of(left);
        double squares = jackknife.centralMoment(2) * sample.size();
        double cubes = -jackknife.centralMoment(3) * sample.size();
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static Sample without(Sample sample, int index) {
        return Sample.of(IntStream.range(0, sample.size())
                .filter(i -> i != index)
                .mapToDouble(sample::get)
                .toArray());
    }

    private static double level(double probability, double bias, double acceleration) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double shifted = bias + normal.inverseCumulativeProbability(probability);
        return normal.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }
}
