package org.plumbline.experiments.robustness;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.plumbline.experiments.sensitivity.Estimate;

/** The share of scenarios in which a strategy is good enough (the domain criterion of Starr 1963). */
public final class Satisficing {
    private Satisficing() {}

    /**
     * The share of scenarios whose payoff reaches a threshold, or stays at or below it where less is better.
     *
     * @param strategy counted from 0
     * @param sampled whether the scenarios are a random sample of what may come; only then has the share an interval
     *     (Wilson 1927). A grid chosen by hand is not.
     */
    public static Estimate share(
            PayoffTable table, int strategy, double threshold, boolean sampled, double confidence) {
        long met = Arrays.stream(table.payoffs(strategy))
                .filter(payoff -> table.moreIsBetter() ? payoff >= threshold : payoff <= threshold)
                .count();
        int n = table.scenarios();
        double share = met / (double) n;
        return sampled
                ? Estimate.of(share, wilson(met, n, confidence), n, "share of scenarios, Wilson interval")
                : Estimate.withoutInterval(share, n, "share of scenarios", "the scenarios are not a random sample");
    }

    static Estimate.Interval wilson(long met, long n, double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double p = met / (double) n;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
        return new Estimate.Interval(
                met == 0 ? 0 : Math.max(0, centre - half), met == n ? 1 : Math.min(1, centre + half), confidence);
    }
}
