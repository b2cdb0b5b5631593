package org.plumbline.visualization.catalog;

/**
 * How exact the mean is after so many replications.
 *
 * @param strategy name of the strategy or contrast
 * @param n replications, above 0
 * @param halfWidth half the width of the mean's 95 % interval, above 0
 */
public record Precision(String strategy, long n, double halfWidth) {
    /** Checks the numbers. */
    public Precision {
        if (!(n > 0 && halfWidth > 0 && halfWidth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "replications (" + n + ") and half-width (" + halfWidth + ") of " + strategy + " must be above 0");
        }
    }
}
