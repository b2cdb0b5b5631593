package org.plumbline.visualization.report;

import java.util.List;

/**
 * How single futures end under two strategies.
 *
 * @param a the first strategy, for people
 * @param b the second strategy, for people
 * @param what the outcome, as a sentence begins with it
 * @param unit its unit
 * @param lessIsBetter whether a lower value is ahead
 * @param pairs one a future, at most {@link #MOST}
 */
public record SingleFutures(String a, String b, String what, String unit, boolean lessIsBetter, List<Pair> pairs) {
    /** Futures that a page holds at most. */
    public static final int MOST = 200;

    /** Copies the pairs and checks their number. */
    public SingleFutures {
        pairs = List.copyOf(pairs);
        if (pairs.size() > MOST) {
            throw new IllegalArgumentException(
                    "a page holds " + MOST + " single futures, but " + pairs.size() + " are given");
        }
    }

    /**
     * One future.
     *
     * @param a the outcome under the first strategy, in the unit
     * @param b the outcome under the second
     * @param aOpen whether the firm is open at the end under the first
     * @param bOpen whether it is under the second
     */
    public record Pair(double a, double b, boolean aOpen, boolean bOpen) {}

    /** Which strategy is ahead. */
    String ahead(Pair pair) {
        if (pair.a() == pair.b()) {
            return "equal";
        }
        return pair.b() > pair.a() == lessIsBetter ? a : b;
    }
}
