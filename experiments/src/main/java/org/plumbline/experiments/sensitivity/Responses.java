package org.plumbline.experiments.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Checks and moments of the outcomes at the points of a design. */
final class Responses {
    private Responses() {}

    static void check(double[] outcomes, int size) {
        if (outcomes.length != size) {
            throw new IllegalArgumentException(
                    "there are " + outcomes.length + " outcomes for " + size + " points of the design");
        }
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(outcomes[i])) {
                throw new IllegalArgumentException("the outcome of point " + (i + 1) + " is " + outcomes[i]
                        + "; this method needs every point, so run the failed ones again");
            }
        }
    }

    /** Checks a table of points by replications: the same number of replications everywhere. */
    static void checkTable(double[][] outcomes, int size) {
        if (outcomes.length != size || size == 0) {
            throw new IllegalArgumentException(
                    "there are outcomes of " + outcomes.length + " points for " + size + " points of the design");
        }
        for (double[] point : outcomes) {
            check(point, outcomes[0].length);
        }
    }

    /** Whether two values differ; rounding can give equal values a variance above zero. */
    static boolean vary(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The sum of squared deviations from the mean. */
    static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    /** The means of the rows of a table. */
    static double[] means(double[][] table) {
        return Arrays.stream(table).mapToDouble(Responses::mean).toArray();
    }

    static double[] column(double[][] table, int column) {
        return IntStream.range(0, table.length)
                .mapToDouble(i -> table[i][column])
                .toArray();
    }

    /** The quantile of sorted values between order statistics (n - 1) q, type 7 of Hyndman and Fan. */
    static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
