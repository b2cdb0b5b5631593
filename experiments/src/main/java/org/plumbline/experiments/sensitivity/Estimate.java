package org.plumbline.experiments.sensitivity;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A number estimated from runs, with its interval, or the reason why there is none.
 *
 * @param value the estimate, empty if undefined
 * @param interval its confidence interval, empty if there is none
 * @param n how many independent values it rests on
 * @param method how value and interval were made
 * @param reason why value or interval are missing; empty if neither is
 */
public record Estimate(OptionalDouble value, Optional<Interval> interval, long n, String method, String reason) {
    /**
     * A confidence interval.
     *
     * @param lower at most {@code upper}
     * @param upper the upper end
     * @param confidence in (0, 1)
     */
    public record Interval(double lower, double upper, double confidence) {
        /** Checks the ends. */
        public Interval {
            if (!(lower <= upper && Double.isFinite(lower) && Double.isFinite(upper))) {
                throw new IllegalArgumentException("interval from " + lower + " to " + upper + " must be in order");
            }
            checkConfidence(confidence);
        }
    }

    /** Checks that what is missing has a reason. */
    public Estimate {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("an estimate (" + value.getAsDouble() + ") must be finite or undefined");
        }
        if (interval.isEmpty() == reason.isEmpty() || (value.isEmpty() && interval.isPresent())) {
            throw new IllegalArgumentException("an estimate has either an interval or a reason why not");
        }
    }

    /** An estimate with an interval. */
    public static Estimate of(double value, Interval interval, long n, String method) {
        return new Estimate(OptionalDouble.of(value), Optional.of(interval), n, method, "");
    }

    /** An estimate without an interval. */
    public static Estimate withoutInterval(double value, long n, String method, String reason) {
        return new Estimate(OptionalDouble.of(value), Optional.empty(), n, method, reason);
    }

    /** Nothing can be said. */
    public static Estimate undefined(long n, String method, String reason) {
        return new Estimate(OptionalDouble.empty(), Optional.empty(), n, method, reason);
    }

    /** The mean of independent values with its t interval, which needs two values. */
    public static Estimate ofMean(double[] values, double confidence, String method) {
        if (values.length == 0) {
            return undefined(0, method, "there are no values");
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        if (values.length == 1) {
            return withoutInterval(mean, 1, method, "one value gives no interval");
        }
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double error = Math.sqrt(squares / (values.length - 1) / values.length);
        return of(mean, t(mean, error, values.length - 1, confidence), values.length, method);
    }

    /** The interval mean -+ t standard errors. */
    static Interval t(double mean, double error, double degreesOfFreedom, double confidence) {
        checkConfidence(confidence);
        double half = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2) * error;
        return new Interval(mean - half, mean + half, confidence);
    }

    private static void checkConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") must lie in (0, 1)");
        }
    }
}
