package org.plumbline.experiments.robustness;

import java.util.Arrays;
import java.util.List;

/** One outcome of every listed strategy in every scenario: means over replications under common random numbers. */
public final class PayoffTable {
    private final List<String> strategies;
    private final double[][] payoffs;
    private final boolean moreIsBetter;

    /**
     * A table.
     *
     * @param strategies at least one name
     * @param payoffs a row a strategy, a column a scenario; finite
     * @param moreIsBetter whether larger payoffs are better
     */
    public PayoffTable(List<String> strategies, double[][] payoffs, boolean moreIsBetter) {
        this.strategies = List.copyOf(strategies);
        this.payoffs = Arrays.stream(payoffs).map(double[]::clone).toArray(double[][]::new);
        this.moreIsBetter = moreIsBetter;
        if (strategies.isEmpty() || payoffs.length != strategies.size() || payoffs[0].length == 0) {
            throw new IllegalArgumentException("a payoff table needs a row for each of its " + strategies.size()
                    + " strategies, not " + payoffs.length + ", and at least one scenario");
        }
        for (int s = 0; s < payoffs.length; s++) {
            checkRow(strategies.get(s), payoffs[s], payoffs[0].length);
        }
    }

    /** The strategies, in the order of the rows. */
    public List<String> strategies() {
        return strategies;
    }

    /** Number of scenarios. */
    public int scenarios() {
        return payoffs[0].length;
    }

    /** Whether larger payoffs are better. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** The payoffs of a strategy, counted from 0, one a scenario. */
    public double[] payoffs(int strategy) {
        return payoffs[strategy].clone();
    }

    /**
     * The regrets of a strategy, counted from 0: by how much it falls behind the best of the listed strategies in each
     * scenario, zero or more.
     */
    public double[] regrets(int strategy) {
        double[] regrets = new double[scenarios()];
        for (int j = 0; j < regrets.length; j++) {
            for (double[] row : payoffs) {
                double behind = row[j] - payoffs[strategy][j];
                regrets[j] = Math.max(regrets[j], moreIsBetter ? behind : -behind);
            }
        }
        return regrets;
    }

    private static void checkRow(String strategy, double[] row, int scenarios) {
        if (row.length != scenarios) {
            throw new IllegalArgumentException(
                    strategy + " has payoffs in " + row.length + " scenarios, but the first strategy in " + scenarios);
        }
        for (int j = 0; j < row.length; j++) {
            if (!Double.isFinite(row[j])) {
                throw new IllegalArgumentException("the payoff of " + strategy + " in scenario " + (j + 1) + " is "
                        + row[j] + "; leave out scenarios in which a strategy has no result");
            }
        }
    }
}
