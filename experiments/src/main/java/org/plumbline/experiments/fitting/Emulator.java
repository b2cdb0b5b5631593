package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A stand-in for the model that is quick to ask: one pattern as a quadratic function of the parameters without interactions,
 * by least squares in which an evaluation counts by its markets, with a slight pull of the slopes towards zero. With fewer
 * than two evaluations for each coefficient the squares are left out. Its variance is the mean of squared errors of
 * predictions of each evaluation from all others; it holds what the form leaves out and the chance of the markets.
 */
final class Emulator {
    /** Variance of the residuals against that of a slope a priori: so many evaluations weigh as much as the pull. */
    private static final double PULL = 0.5;

    private final double[] coefficients;
    private final boolean squares;
    private final double variance;

    private Emulator(double[] coefficients, boolean squares, double variance) {
        this.coefficients = coefficients;
        this.squares = squares;
        this.variance = variance;
    }

    /**
     * Fits a pattern.
     *
     * @param evaluations what was tried; those in which the pattern is not defined are left out
     * @param place the pattern's place
     * @throws IllegalArgumentException with fewer than four defined values
     */
    static Emulator fit(List<Evaluation> evaluations, int place) {
        List<Evaluation> defined = new ArrayList<>(evaluations);
        defined.removeIf(evaluation -> Double.isNaN(evaluation.measured().values()[place]));
        if (defined.size() < 4) {
            throw new IllegalArgumentException(
                    "a pattern is defined in " + defined.size() + " evaluations, but needs four to be emulated");
        }
        int parameters = defined.get(0).trial().unit().length;
        boolean squares = defined.size() >= 2 * (1 + 2 * parameters);
        RealMatrix x = features(defined, squares);
        RealVector y = values(defined, place);
        RealVector weights = weights(defined);
        return solved(x, y, weights, squares);
    }

    private static RealMatrix features(List<Evaluation> defined, boolean squares) {
        double[][] rows = new double[defined.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features(defined.get(i).trial().unit(), squares);
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    private static double[] features(double[] unit, boolean squares) {
        int n = unit.length;
        double[] row = new double[1 + n * (squares ? 2 : 1)];
        row[0] = 1;
        for (int k = 0; k < n; k++) {
            double z = 2 * unit[k] - 1;
            row[1 + k] = z;
            if (squares) {
                row[1 + n + k] = z * z - 1.0 / 3;
            }
        }
        return row;
    }

    private static RealVector values(List<Evaluation> defined, int place) {
        return new ArrayRealVector(defined.stream()
                .mapToDouble(evaluation -> evaluation.measured().values()[place])
                .toArray());
    }

    /** Markets of an evaluation against the mean of all. */
    private static RealVector weights(List<Evaluation> defined) {
        double mean = defined.stream()
                .mapToDouble(evaluation -> evaluation.trial().markets())
                .average()
                .orElse(1);
        return new ArrayRealVector(defined.stream()
                .mapToDouble(evaluation -> evaluation.trial().markets() / mean)
                .toArray());
    }

    private static Emulator solved(RealMatrix x, RealVector y, RealVector weights, boolean squares) {
        RealMatrix weighted = x.copy();
        for (int i = 0; i < x.getRowDimension(); i++) {
            weighted.setRowVector(i, x.getRowVector(i).mapMultiply(weights.getEntry(i)));
        }
        RealMatrix normal = x.transpose().multiply(weighted);
        for (int k = 1; k < normal.getRowDimension(); k++) {
            normal.addToEntry(k, k, PULL);
        }
        RealMatrix inverse =
                new CholeskyDecomposition(normal, 1e-9, 1e-12).getSolver().getInverse();
        RealVector coefficients = inverse.operate(weighted.transpose().operate(y));
        double sum = 0;
        for (int i = 0; i < x.getRowDimension(); i++) {
            RealVector row = x.getRowVector(i);
            double leverage = weights.getEntry(i) * row.dotProduct(inverse.operate(row));
            double left = (y.getEntry(i) - row.dotProduct(coefficients)) / StrictMath.max(1 - leverage, 0.05);
            sum += weights.getEntry(i) * left * left;
        }
        return new Emulator(coefficients.toArray(), squares, sum / x.getRowDimension());
    }

    /** The pattern expected at a place in the unit cube. */
    double at(double[] unit) {
        double[] row = features(unit, squares);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += coefficients[k] * row[k];
        }
        return sum;
    }

    /** How the pattern changes over the whole range of each parameter, at a place in the unit cube. */
    double[] slopes(double[] unit) {
        double[] slopes = new double[unit.length];
        for (int k = 0; k < unit.length; k++) {
            double z = 2 * unit[k] - 1;
            slopes[k] = 2 * coefficients[1 + k] + (squares ? 4 * z * coefficients[1 + unit.length + k] : 0);
        }
        return slopes;
    }

    /** Mean squared error of predictions of an evaluation from all others. */
    double variance() {
        return variance;
    }
}
