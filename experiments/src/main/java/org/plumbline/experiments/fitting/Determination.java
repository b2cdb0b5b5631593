package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How far the fitted patterns pin the parameters down near the best set, to first order: with J the slopes of the emulators
 * over the unit ranges and V the variances of bounds and emulators (which hold the chance of the markets), the covariance of
 * what is left is (P + J' V^-1 J)^-1, P the precision 12 of a uniform prior of length 1.
 */
final class Determination {
    private static final double PRIOR_PRECISION = 12;
    private static final double STRONG = 0.4;

    private final Priors priors;
    private final RealMatrix information;
    private final RealMatrix left;

    private Determination(Priors priors, RealMatrix information, RealMatrix left) {
        this.priors = priors;
        this.information = information;
        this.left = left;
    }

    static Determination at(double[] unit, Priors priors, Emulators emulators) {
        int n = unit.length;
        RealMatrix information = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < emulators.targets().size(); i++) {
            double variance = emulators.targets().get(i).variance()
                    + emulators.emulator(i).variance();
            double[] slopes = emulators.emulator(i).slopes(unit);
            for (int k = 0; k < n; k++) {
                for (int l = 0; l < n; l++) {
                    information.addToEntry(k, l, slopes[k] * slopes[l] / variance);
                }
            }
        }
        RealMatrix precision =
                information.add(MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(PRIOR_PRECISION));
        RealMatrix left =
                new CholeskyDecomposition(precision, 1e-9, 1e-12).getSolver().getInverse();
        return new Determination(priors, information, left);
    }

    /** Standard deviation of a parameter that is left, against that of its prior: 1 where the patterns say nothing. */
    double left(int parameter) {
        return StrictMath.sqrt(left.getEntry(parameter, parameter) * PRIOR_PRECISION);
    }

    /**
     * Two parameters that the patterns tell apart badly: raising one is made good by changing the other.
     *
     * @param first one
     * @param second the other
     * @param correlation of what is left of both
     */
    record Pair(String first, String second, double correlation) {}

    /** Pairs of which what is left correlates by 0.4 or more. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int k = 1; k < priors.count(); k++) {
            for (int l = 0; l < k; l++) {
                double correlation = left.getEntry(k, l) / StrictMath.sqrt(left.getEntry(k, k) * left.getEntry(l, l));
                if (StrictMath.abs(correlation) >= STRONG) {
                    pairs.add(new Pair(
                            priors.parameters().get(l).path(),
                            priors.parameters().get(k).path(),
                            correlation));
                }
            }
        }
        return pairs;
    }

    /** How many independent combinations of parameters the patterns determine better than the prior does. */
    long determined() {
        double[] values = new EigenDecomposition(information).getRealEigenvalues();
        return Arrays.stream(values).filter(value -> value > PRIOR_PRECISION).count();
    }
}
