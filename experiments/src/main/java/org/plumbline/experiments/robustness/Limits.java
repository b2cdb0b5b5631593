package org.plumbline.experiments.robustness;

/**
 * The values an input may take inside a box, both ends included.
 *
 * @param lower the lower end, or minus infinity if there is none
 * @param upper the upper end, or infinity if there is none; at least {@code lower}
 */
public record Limits(double lower, double upper) {
    /** No limits. */
    public static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Checks the order. */
    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("limits from " + lower + " to " + upper + " must be in order");
        }
    }

    /** Whether there is a lower limit. */
    public boolean hasLower() {
        return lower > Double.NEGATIVE_INFINITY;
    }

    /** Whether there is an upper limit. */
    public boolean hasUpper() {
        return upper < Double.POSITIVE_INFINITY;
    }

    /** Whether there is any limit. */
    public boolean restrict() {
        return hasLower() || hasUpper();
    }

    boolean contain(double value) {
        return value >= lower && value <= upper;
    }

    Limits withLower(double value) {
        return new Limits(value, upper);
    }

    Limits withUpper(double value) {
        return new Limits(lower, value);
    }
}
