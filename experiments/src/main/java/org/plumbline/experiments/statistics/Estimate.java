package org.plumbline.experiments.statistics;

import java.util.OptionalDouble;

/**
 * A number computed from runs, with its evidence. Where the interval, or even the mean, is undefined the part is absent
 * and the status says why; no part is ever NaN or infinite.
 *
 * @param mean the point estimate, in the unit of what is estimated
 * @param lower lower end of the interval, included
 * @param upper upper end of the interval, included
 * @param confidence coverage aimed at, in (0, 1)
 * @param n runs, or pairs of runs, behind it; zero or more
 * @param method how it was made
 * @param status OK exactly if mean, lower and upper are all there
 */
public record Estimate(
        OptionalDouble mean,
        OptionalDouble lower,
        OptionalDouble upper,
        double confidence,
        long n,
        Method method,
        Status status) {
    /** Checks that numbers are finite, ends in order, and the status in step with what is there. */
    public Estimate {
        requireConfidence(confidence);
        if (n < 0) {
            throw new IllegalArgumentException("n (" + n + ") of an estimate must be zero or more");
        }
        requireFinite(mean, "mean");
        requireFinite(lower, "lower end");
        requireFinite(upper, "upper end");
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            throw new IllegalArgumentException("lower end (" + lower.getAsDouble()
                    + ") of an interval must not exceed the upper (" + upper.getAsDouble() + ")");
        }
        boolean complete = mean.isPresent() && lower.isPresent() && upper.isPresent();
        if (complete != status.isOk()) {
            throw new IllegalArgumentException(
                    "status (" + status + ") of an estimate must be OK exactly if mean and both ends are there");
        }
    }

    /** A complete estimate. */
    public static Estimate of(double mean, double lower, double upper, double confidence, long n, Method method) {
        return new Estimate(
                OptionalDouble.of(mean),
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                confidence,
                n,
                method,
                Status.OK);
    }

    /** A mean whose interval is undefined. */
    public static Estimate withoutInterval(double mean, double confidence, long n, Method method, String reason) {
        return new Estimate(
                OptionalDouble.of(mean),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                confidence,
                n,
                method,
                Status.undefined(reason));
    }

    /** Nothing is defined. */
    public static Estimate undefined(double confidence, long n, Method method, String reason) {
        return new Estimate(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                confidence,
                n,
                method,
                Status.undefined(reason));
    }

    /** Whether both ends of the interval are defined. */
    public boolean hasInterval() {
        return lower.isPresent() && upper.isPresent();
    }

    /** Whether the interval is defined and contains the value, ends included. */
    public boolean contains(double value) {
        return hasInterval() && lower.getAsDouble() <= value && value <= upper.getAsDouble();
    }

    /** Whether the interval is defined and leaves the value out. */
    public boolean excludes(double value) {
        return hasInterval() && !contains(value);
    }

    /**
     * Half the width of the interval.
     *
     * @throws IllegalStateException if the interval is undefined
     */
    public double halfWidth() {
        if (!hasInterval()) {
            throw new IllegalStateException("no half-width: the interval is " + status);
        }
        return (upper.getAsDouble() - lower.getAsDouble()) / 2;
    }

    /** The estimate as it is printed and stored: eight significant digits. */
    public Estimate rounded() {
        return new Estimate(rounded(mean), rounded(lower), rounded(upper), confidence, n, method, status);
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(SignificantDigits.round(value.getAsDouble())) : value;
    }

    static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") must lie in (0, 1)");
        }
    }

    private static void requireFinite(OptionalDouble value, String part) {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(part + " (" + value.getAsDouble()
                    + ") of an estimate must be finite; what is undefined is left out, with the reason");
        }
    }
}
