package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.sim.random.Draws;

/**
 * The pick-freeze design of variance-based sensitivity indices (Saltelli et al. 2010). Each replicate takes N Sobol' points
 * of twice the number of factors: their first half is a row of matrix A, their second half a row of B; AB_i is A with
 * column i of B. Rows: replicate by replicate, base point by base point, A, B, AB_1 ... AB_k.
 *
 * @param factors number of factors k, 1 to 500
 * @param basePoints N, a power of two
 * @param shifts number of randomly shifted replicates, or 0 for one replicate that is not shifted
 */
public record SaltelliPlan(int factors, int basePoints, int shifts) {
    /** Replicates that give an interval by default. */
    public static final int DEFAULT_SHIFTS = 10;

    /** Checks the sizes. */
    public SaltelliPlan {
        if (factors < 1 || 2 * factors > SobolSequence.MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a saltelli design takes 1 to 500 factors, not " + factors);
        }
        if (basePoints < 1 || Integer.bitCount(basePoints) != 1) {
            throw new IllegalArgumentException(
                    "a saltelli design needs a power of two as number of points, not " + basePoints
                            + (basePoints < 1
                                    ? ""
                                    : "; take " + Integer.highestOneBit(basePoints) + " or "
                                            + 2 * Integer.highestOneBit(basePoints)));
        }
        if (shifts < 0) {
            throw new IllegalArgumentException("shifts (" + shifts + ") must be zero or more");
        }
        Design.checkedSize("saltelli", (long) Math.max(shifts, 1) * basePoints * (factors + 2));
    }

    /** Number of replicates: the shifts, or 1. */
    public int replicates() {
        return Math.max(shifts, 1);
    }

    /** Number of points: replicates times N (k + 2). */
    public int size() {
        return replicates() * basePoints * (factors + 2);
    }

    /** Row, from 0, of point {@code base} of matrix A. */
    public int rowOfA(int replicate, int base) {
        return (replicate * basePoints + base) * (factors + 2);
    }

    /** Row, from 0, of point {@code base} of matrix B. */
    public int rowOfB(int replicate, int base) {
        return rowOfA(replicate, base) + 1;
    }

    /** Row, from 0, of point {@code base} of A with one column of B. */
    public int rowOfMixed(int replicate, int base, int factor) {
        return rowOfA(replicate, base) + 2 + factor;
    }

    /** The design. Draws 2k uniforms for each shift. */
    public Design design(List<? extends Factor> varied, Draws draws) {
        if (varied.size() != factors) {
            throw new IllegalArgumentException("the plan is for " + factors + " factors, not " + varied.size());
        }
        return Design.scaled(varied, unit(draws));
    }

    /** Unit coordinates of the design, one row a point. Draws 2k uniforms for each shift. */
    public double[][] unit(Draws draws) {
        double[][] sequence = SobolSequence.unit(basePoints, 2 * factors);
        List<double[]> rows = new ArrayList<>(size());
        for (int r = 0; r < replicates(); r++) {
            double[][] base = shifts == 0 ? sequence : SobolSequence.shift(sequence, draws);
            for (double[] point : base) {
                addRows(rows, point);
            }
        }
        return rows.toArray(double[][]::new);
    }

    private void addRows(List<double[]> rows, double[] point) {
        double[] a = Arrays.copyOf(point, factors);
        rows.add(a);
        rows.add(Arrays.copyOfRange(point, factors, 2 * factors));
        for (int i = 0; i < factors; i++) {
            double[] mixed = a.clone();
            mixed[i] = point[factors + i];
            rows.add(mixed);
        }
    }
}
