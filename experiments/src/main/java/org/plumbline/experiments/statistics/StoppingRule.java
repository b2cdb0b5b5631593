package org.plumbline.experiments.statistics;

import java.util.Optional;

/**
 * When a mean is precise enough to stop (Hoad, Robinson and Davies 2010): at the first n of at least {@code atLeast} at
 * which the t interval's half-width is at most the target, and stays so at the next f values, f = 5 up to 100 and 5 % of
 * n beyond. A relative target is one of the mean's size; use an absolute one where the mean may be near zero. Intervals
 * after such a stop are nominal: their coverage falls short where outcomes are skewed.
 *
 * @param relative whether the target is a share of the mean's size; else it is in the outcome's unit
 * @param target above zero
 * @param confidence in (0, 1)
 * @param atLeast fewest values, at least 2
 * @param atMost most values, at least as many
 */
public record StoppingRule(boolean relative, double target, double confidence, int atLeast, int atMost) {
    private static final int LOOK_AHEAD = 5;
    private static final int HUNDRED = 100;

    /** Checks the ranges. */
    public StoppingRule {
        if (!(target > 0 && Double.isFinite(target))) {
            throw new IllegalArgumentException(
                    "target (" + target + ") of a stopping rule must be finite and above zero");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") must lie between 0 and 1");
        }
        if (atLeast < 2 || atMost < atLeast) {
            throw new IllegalArgumentException(
                    "atLeast (" + atLeast + ") must be at least 2, and atMost (" + atMost + ") at least as many");
        }
    }

    /**
     * Where a point stopped.
     *
     * @param replications how many values count
     * @param precise whether the target was met; else the most values allowed were used up
     */
    public record Stop(int replications, boolean precise) {}

    /** How many further values must keep the target after n. */
    public static int lookAhead(int n) {
        return n <= HUNDRED ? LOOK_AHEAD : (int) (LOOK_AHEAD * (long) n / HUNDRED);
    }

    /**
     * Where the values, in the order of replications, allow to stop; empty if more are needed. The answer for a list
     * never changes when values are added to it.
     */
    public Optional<Stop> stop(Sample values) {
        int kept = 0;
        Moments moments = new Moments();
        for (int n = 1; n <= Math.min(values.size(), atMost); n++) {
            moments.add(values.get(n - 1));
            kept = n >= atLeast && moments.precise() ? kept + 1 : 0;
            int first = n - kept + 1;
            if (kept > 0 && n >= first + lookAhead(first)) {
                return Optional.of(new Stop(first, true));
            }
        }
        return values.size() >= atMost ? Optional.of(new Stop(atMost, kept > 0)) : Optional.empty();
    }

    /** Running mean and squares (Welford 1962), so that a check of all prefixes costs one pass. */
    private final class Moments {
        private int n;
        private double mean;
        private double squares;

        void add(double value) {
            n++;
            double deviation = value - mean;
            mean += deviation / n;
            squares += deviation * (value - mean);
        }

        boolean precise() {
            double half = StudentT.critical(n - 1, confidence) * Math.sqrt(squares / (n - 1) / n);
            return half <= (relative ? target * Math.abs(mean) : target);
        }
    }
}
