package org.plumbline.experiments.comparison;

import org.plumbline.experiments.statistics.Sample;

/**
 * In how many futures each strategy was better.
 *
 * @param aBetter futures in which the first was better
 * @param ties futures in which both came out the same
 * @param bBetter futures in which the second was better
 */
public record Tally(int aBetter, int ties, int bBetter) {
    /** Checks that counts are not negative. */
    public Tally {
        if (aBetter < 0 || ties < 0 || bBetter < 0) {
            throw new IllegalArgumentException(
                    "counts of futures (" + aBetter + ", " + ties + ", " + bBetter + ") must not be negative");
        }
    }

    /** Counts the advantages of the second strategy: positive where it was better. */
    static Tally of(Sample advantages) {
        int a = (int) advantages.values().filter(d -> d < 0).count();
        int b = (int) advantages.values().filter(d -> d > 0).count();
        return new Tally(a, advantages.size() - a - b, b);
    }

    /** All futures. */
    public int futures() {
        return aBetter + ties + bBetter;
    }

    /** The futures in which one was better. */
    public int differing() {
        return aBetter + bBetter;
    }

    /** The futures in which this side was better. */
    public int better(Side side) {
        return side == Side.A ? aBetter : bBetter;
    }
}
