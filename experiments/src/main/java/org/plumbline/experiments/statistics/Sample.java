package org.plumbline.experiments.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;

/** An immutable list of finite numbers, one a replication, in the order of replications; it may be empty. */
public final class Sample {
    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    /**
     * The sample of these values.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Sample of(double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("value " + i + " of a sample (" + values[i]
                        + ") must be finite; leave a failed or undefined run out, and count it");
            }
        }
        return new Sample(values.clone());
    }

    /**
     * The sample of these values.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Sample of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * The differences b minus a, pair by pair.
     *
     * @throws IllegalArgumentException if the samples differ in size
     */
    public static Sample differences(Sample a, Sample b) {
        requirePaired(a, b);
        double[] differences = new double[a.size()];
        Arrays.setAll(differences, i -> b.values[i] - a.values[i]);
        return of(differences);
    }

    static void requirePaired(Sample a, Sample b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("pairs need samples of one size, not " + a.size() + " and " + b.size());
        }
    }

    /** How many values there are. */
    public int size() {
        return values.length;
    }

    /** The value at the index, from 0. */
    public double get(int index) {
        return values[index];
    }

    /** All values in order. */
    public DoubleStream values() {
        return Arrays.stream(values);
    }

    /** The values in ascending order. */
    public Sample sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** Whether all values are equal; so it is for fewer than two. */
    public boolean isConstant() {
        return values().allMatch(v -> v == values[0]);
    }

    /**
     * The arithmetic mean.
     *
     * @throws IllegalStateException if the sample is empty
     */
    public double mean() {
        requireSize(1, "mean");
        if (isConstant()) {
            return values[0];
        }
        double first = total(values()) / values.length;
        return first + total(values().map(v -> v - first)) / values.length;
    }

    /**
     * The variance with divisor n - 1; exactly zero if all values are equal.
     *
     * @throws IllegalStateException if there are fewer than two values
     */
    public double variance() {
        requireSize(2, "variance");
        return isConstant() ? 0 : centralMoment(2) * values.length / (values.length - 1);
    }

    /**
     * The square root of the variance.
     *
     * @throws IllegalStateException if there are fewer than two values
     */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The mean of (x - mean)^k. */
    double centralMoment(int k) {
        double mean = mean();
        return total(values().map(v -> power(v - mean, k))) / values.length;
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }

    private static double total(DoubleStream stream) {
        double[] sum = new double[1];
        stream.forEachOrdered(v -> sum[0] += v);
        return sum[0];
    }

    private void requireSize(int least, String what) {
        if (values.length < least) {
            throw new IllegalStateException("a " + what + " needs at least " + least + " values, not " + values.length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
