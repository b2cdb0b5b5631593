package org.plumbline.experiments.statistics;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Quantiles of a sample and their distribution-free intervals. */
public final class Quantile {
    private Quantile() {}

    /**
     * The quantile of type 7: linear between order statistics at (n - 1) p, counted from 0.
     *
     * @param p in [0, 1]
     * @throws IllegalArgumentException if the sample is empty or p outside its range
     */
    public static double of(Sample sample, double p) {
        if (sample.size() == 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "quantile (" + p + ") of " + sample.size() + " values: p must lie in [0, 1], and a value be there");
        }
        return ofSorted(sample.sorted(), p);
    }

    static double ofSorted(Sample sorted, double p) {
        double place = (sorted.size() - 1) * p;
        int low = (int) place;
        int high = Math.min(low + 1, sorted.size() - 1);
        return sorted.get(low) + (place - low) * (sorted.get(high) - sorted.get(low));
    }

    /**
     * The quantile with the interval between two order statistics, X(l) and X(u) counted from 1: l is the largest i with
     * P(Bin(n, p) <= i - 1) <= alpha / 2, u the smallest i with P(Bin(n, p) >= i) <= alpha / 2. An end that so few
     * values cannot bound is absent.
     *
     * @param p in (0, 1)
     * @param confidence 1 - alpha, in (0, 1)
     */
    public static Estimate estimate(Sample sample, double p, double confidence) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("quantile (" + p + ") to be estimated must lie between 0 and 1");
        }
        int n = sample.size();
        if (n == 0) {
            return Estimate.undefined(confidence, 0, Method.QUANTILE, "no runs");
        }
        Sample sorted = sample.sorted();
        int lower = lowerRank(n, p, confidence);
        int upper = upperRank(n, p, confidence);
        boolean bounded = lower >= 1 && upper <= n;
        return new Estimate(
                OptionalDouble.of(ofSorted(sorted, p)),
                lower >= 1 ? OptionalDouble.of(sorted.get(lower - 1)) : OptionalDouble.empty(),
                upper <= n ? OptionalDouble.of(sorted.get(upper - 1)) : OptionalDouble.empty(),
                confidence,
                n,
                Method.QUANTILE,
                bounded ? Status.OK : Status.undefined("too few runs to bound the quantile on both sides"));
    }

    /** The rank of the lower end, from 1; 0 if there is none. */
    static int lowerRank(int n, double p, double confidence) {
        BinomialDistribution below = BinomialDistribution.of(n, p);
        double tail = (1 - confidence) / 2;
        int first = below.inverseCumulativeProbability(tail);
        return below.cumulativeProbability(first) <= tail ? first + 1 : first;
    }

    /** The rank of the upper end, from 1; n + 1 if there is none. */
    static int upperRank(int n, double p, double confidence) {
        return BinomialDistribution.of(n, p).inverseSurvivalProbability((1 - confidence) / 2) + 1;
    }
}
