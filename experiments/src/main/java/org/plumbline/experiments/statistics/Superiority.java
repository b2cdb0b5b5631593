package org.plumbline.experiments.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The probability that one strategy's outcome exceeds another's, ties counted one half. */
public final class Superiority {
    private Superiority() {}

    /**
     * Within pairs: the share of differences above zero plus half the ties, with Wilson's interval.
     *
     * @param confidence in (0, 1)
     */
    public static Estimate paired(Sample differences, double confidence) {
        double wins = differences.values().map(Superiority::score).sum();
        return Wilson.share(wins, differences.size(), confidence);
    }

    /**
     * Between independent groups: P(A > B) + P(A = B) / 2 with DeLong's error and an interval that is symmetric in the
     * log odds, so that it lies in (0, 1). Without overlap of the groups it is undefined.
     *
     * @param confidence in (0, 1)
     */
    public static Estimate independent(Sample a, Sample b, double confidence) {
        long n = (long) a.size() + b.size();
        if (a.size() < 2 || b.size() < 2) {
            return Estimate.undefined(confidence, n, Method.DELONG, "fewer than two runs in a group");
        }
        double share = placements(a, b).mean();
        double error = deLongError(a, b);
        if (!(share > 0 && share < 1 && error > 0)) {
            return Estimate.withoutInterval(share, confidence, n, Method.DELONG, "the groups do not overlap");
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double odds = Math.log(share / (1 - share));
        double half = z * error / (share * (1 - share));
        return Estimate.of(share, logistic(odds - half), logistic(odds + half), confidence, n, Method.DELONG);
    }

    /**
     * DeLong's standard error of the probability between independent groups: the root of the variances of the two sets
     * of placements, each over its number.
     *
     * @throws IllegalStateException if a group has fewer than two values
     */
    public static double deLongError(Sample a, Sample b) {
        return Math.sqrt(
                placements(a, b).variance() / a.size() + placements(b, a).variance() / b.size());
    }

    /** For each value of one group the share of the other that it exceeds, ties one half. */
    private static Sample placements(Sample of, Sample among) {
        double[] sorted = among.sorted().values().toArray();
        return Sample.of(of.values()
                .map(v -> (countBelow(sorted, v, false) + countBelow(sorted, v, true)) / (2.0 * sorted.length))
                .toArray());
    }

    /** How many sorted values lie below v, those equal to it included or not. */
    private static int countBelow(double[] sorted, double v, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean below = orEqual ? sorted[middle] <= v : sorted[middle] < v;
            low = below ? middle + 1 : low;
            high = below ? high : middle;
        }
        return low;
    }

    private static double score(double difference) {
        return difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Mann and Whitney's U of the first group: pairs that it wins, ties one half. */
    static double wins(Sample a, Sample b) {
        Sample placements = placements(a, b);
        return IntStream.range(0, a.size()).mapToDouble(placements::get).sum() * b.size();
    }
}
