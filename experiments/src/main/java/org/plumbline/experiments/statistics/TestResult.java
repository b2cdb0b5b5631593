package org.plumbline.experiments.statistics;

import java.util.OptionalDouble;

/**
 * The outcome of a statistical test.
 *
 * @param method the test
 * @param statistic its statistic (t, F, U, chi-squared or the like); absent if undefined
 * @param degreesOfFreedom of the reference distribution, where it has one such number
 * @param pValue two-sided unless the test is one-sided by nature, in [0, 1]; absent if undefined
 * @param n values, or pairs, behind it
 * @param status OK exactly if the p-value is there
 */
public record TestResult(
        Method method,
        OptionalDouble statistic,
        OptionalDouble degreesOfFreedom,
        OptionalDouble pValue,
        long n,
        Status status) {
    /** Checks that a p-value is a probability and the status in step with it. */
    public TestResult {
        if (pValue.isPresent() && !(pValue.getAsDouble() >= 0 && pValue.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("p-value (" + pValue.getAsDouble() + ") must lie in [0, 1]");
        }
        if (statistic.isPresent() && !Double.isFinite(statistic.getAsDouble())) {
            throw new IllegalArgumentException("statistic (" + statistic.getAsDouble() + ") must be finite");
        }
        if (pValue.isPresent() != status.isOk()) {
            throw new IllegalArgumentException(
                    "status (" + status + ") of a test must be OK exactly if its p-value is there");
        }
    }

    /** A complete result with degrees of freedom. */
    public static TestResult of(Method method, double statistic, double degreesOfFreedom, double pValue, long n) {
        return new TestResult(
                method,
                OptionalDouble.of(statistic),
                OptionalDouble.of(degreesOfFreedom),
                OptionalDouble.of(pValue),
                n,
                Status.OK);
    }

    /** A complete result of a test without degrees of freedom. */
    public static TestResult of(Method method, double statistic, double pValue, long n) {
        return new TestResult(
                method, OptionalDouble.of(statistic), OptionalDouble.empty(), OptionalDouble.of(pValue), n, Status.OK);
    }

    /** A test that cannot be made. */
    public static TestResult undefined(Method method, long n, String reason) {
        return new TestResult(
                method,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                n,
                Status.undefined(reason));
    }
}
