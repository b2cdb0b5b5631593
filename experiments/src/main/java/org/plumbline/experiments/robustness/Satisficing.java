package org.plumbline.experiments.robustness;

import java.util.Arrays;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Wilson;

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
        return sampled
                ? Wilson.share((double) met, n, confidence)
                : Estimate.withoutInterval(
                        met / (double) n,
                        confidence,
                        n,
                        Method.SHARE_OF_CASES,
                        "the scenarios are not a random sample");
    }
}
