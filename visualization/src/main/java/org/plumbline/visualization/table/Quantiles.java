package org.plumbline.visualization.table;

import java.util.List;

/**
 * Quantiles of a sample: always a value that occurred, so that ties and zeros stay what they are.
 *
 * @param sorted the sample in ascending order, not empty
 */
public record Quantiles(List<Double> sorted) {
    /** Checks that there is a value. */
    public Quantiles {
        sorted = List.copyOf(sorted);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a quantile needs at least one value");
        }
    }

    /** The quantiles of values in any order. */
    public static Quantiles of(List<Double> values) {
        return new Quantiles(values.stream().sorted().toList());
    }

    /**
     * The smallest value that at least the share p of the sample does not exceed (Hyndman and Fan 1996, type 1).
     *
     * @param p share in (0, 1]
     */
    public double at(double p) {
        if (!(p > 0 && p <= 1)) {
            throw new IllegalArgumentException("the share p (" + p + ") of a quantile must lie in (0, 1]");
        }
        double position = p * sorted.size();
        int rank = (int) Math.ceil(position - 1e-9 * position);
        return sorted.get(Math.max(rank, 1) - 1);
    }

    /** The median as a value that occurred: the lower of the two in the middle. */
    public double median() {
        return at(0.5);
    }
}
