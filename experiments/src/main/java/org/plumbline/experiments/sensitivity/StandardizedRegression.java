package org.plumbline.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.StudentT;

/**
 * Standardised regression coefficients b_j s_j / s_y: by how many standard deviations the outcome moves with one of a
 * factor, if it responds in straight lines.
 *
 * @param coefficients one a factor, in order; undefined where the factors cannot be told apart
 * @param rSquared the share of variance that the straight lines explain, empty where undefined
 */
public record StandardizedRegression(List<Estimate> coefficients, OptionalDouble rSquared) {
    /** Below this R squared the response is called not linear. */
    public static final double LINEAR = 0.7;

    /** Singular values below this share of the largest count as zero. */
    private static final double RANK = 1e-10;

    /** Copies the list. */
    public StandardizedRegression {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits the regression.
     *
     * @param inputs a row a point, a column a factor
     * @param outcomes one a point
     */
    public static StandardizedRegression of(double[][] inputs, double[] outcomes, double confidence) {
        int n = outcomes.length;
        Responses.checkTable(inputs, n);
        Responses.check(outcomes, n);
        int factors = inputs[0].length;
        if (n < factors + 2) {
            return undefined(
                    n,
                    factors,
                    confidence,
                    "needs at least " + (factors + 2) + " points for " + factors + " factors, not " + n);
        }
        double[] response = standardized(outcomes);
        if (response.length == 0) {
            return undefined(n, factors, confidence, "the outcome does not vary");
        }
        List<double[]> columns = IntStream.range(0, factors)
                .mapToObj(j -> standardized(Responses.column(inputs, j)))
                .toList();
        if (columns.stream().anyMatch(column -> column.length == 0)) {
            return undefined(n, factors, confidence, "a factor does not vary");
        }
        return fit(columns, response, confidence);
    }

    /** Whether straight lines explain the outcome too badly to read the coefficients; false where undefined. */
    public boolean notLinear() {
        return rSquared.isPresent() && rSquared.getAsDouble() < LINEAR;
    }

    private static StandardizedRegression fit(List<double[]> columns, double[] response, double confidence) {
        int n = response.length;
        RealMatrix design = new Array2DRowRealMatrix(columns.toArray(double[][]::new), false).transpose();
        SingularValueDecomposition decomposition = new SingularValueDecomposition(design);
        double[] singular = decomposition.getSingularValues();
        if (singular[singular.length - 1] < RANK * singular[0]) {
            return undefined(
                    n, columns.size(), confidence, "factors are collinear, so their effects cannot be told apart");
        }
        double[] coefficients = decomposition
                .getSolver()
                .solve(new ArrayRealVector(response, false))
                .toArray();
        double[] fitted = design.operate(coefficients);
        double unexplained = IntStream.range(0, n)
                .mapToDouble(i -> (response[i] - fitted[i]) * (response[i] - fitted[i]))
                .sum();
        double freedom = n - columns.size() - 1.0;
        RealMatrix covariance = decomposition.getCovariance(0);
        List<Estimate> estimates = new ArrayList<>();
        for (int j = 0; j < coefficients.length; j++) {
            double error = Math.sqrt(unexplained / freedom * covariance.getEntry(j, j));
            estimates.add(StudentT.interval(coefficients[j], error, freedom, confidence, n, Method.REGRESSION));
        }
        return new StandardizedRegression(estimates, OptionalDouble.of(1 - unexplained / (n - 1)));
    }

    /** The values with mean 0 and variance 1 (divisor n - 1), or nothing if they are all the same. */
    private static double[] standardized(double[] values) {
        if (!Responses.vary(values)) {
            return new double[0];
        }
        double mean = Responses.mean(values);
        double deviation = Math.sqrt(Responses.squares(values) / (values.length - 1));
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    private static StandardizedRegression undefined(int n, int factors, double confidence, String reason) {
        return new StandardizedRegression(
                IntStream.range(0, factors)
                        .mapToObj(j -> Estimate.undefined(confidence, n, Method.REGRESSION, reason))
                        .toList(),
                OptionalDouble.empty());
    }
}
