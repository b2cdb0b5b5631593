package org.plumbline.experiments.robustness;

import java.util.Arrays;

/** How the payoffs of a strategy in many scenarios become one number. */
public enum Criterion {
    /** The largest regret (Savage 1951); less is better. */
    MAXIMUM_REGRET(true),
    /** The mean regret, every scenario counting the same; less is better. */
    MEAN_REGRET(true),
    /** The 90th percentile of regret (type 7); less is better. */
    NINETIETH_PERCENTILE_REGRET(true),
    /** The worst payoff (Wald 1950): maximin, or minimax where less is better. */
    WORST_CASE(false);

    private final boolean regret;

    Criterion(boolean regret) {
        this.regret = regret;
    }

    /** The value of a strategy, counted from 0. */
    public double of(PayoffTable table, int strategy) {
        double[] sorted = regret ? table.regrets(strategy) : table.payoffs(strategy);
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return switch (this) {
            case MAXIMUM_REGRET -> sorted[last];
            case MEAN_REGRET -> Arrays.stream(sorted).average().orElseThrow();
            case NINETIETH_PERCENTILE_REGRET -> Quantiles.type7(sorted, 0.9);
            case WORST_CASE -> table.moreIsBetter() ? sorted[0] : sorted[last];
        };
    }

    /** Whether a smaller value is better in this table. */
    public boolean lessIsBetter(PayoffTable table) {
        return regret || !table.moreIsBetter();
    }
}
