package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.plumbline.sim.random.Draws;

/**
 * Sobol' points (Sobol' 1967, direction numbers of Joe and Kuo 2008), the first point 0, none skipped. They fill the unit
 * cube more evenly than random points if their number is a power of two.
 */
public final class SobolSequence {
    /** The most dimensions of a sequence. */
    public static final int MOST_DIMENSIONS = 1000;

    private SobolSequence() {}

    /** The first {@code points} Sobol' points, scaled to the factors. */
    public static Design of(List<? extends Factor> factors, int points) {
        return Design.scaled(factors, unit(points, factors.size()));
    }

    /**
     * Randomised copies of the Sobol' points, one after another: u = (x + s) mod 1, with one random shift s for each
     * copy. Draws one uniform a factor for each copy.
     *
     * @param shifts number of copies, at least 1
     */
    public static Design shifted(List<? extends Factor> factors, int points, int shifts, Draws draws) {
        Design.checkedSize("sobol", (long) points * shifts);
        double[][] unit = unit(points, factors.size());
        List<double[]> rows = new ArrayList<>();
        for (int r = 0; r < shifts; r++) {
            rows.addAll(List.of(shift(unit, draws)));
        }
        return Design.scaled(factors, rows.toArray(double[][]::new));
    }

    /**
     * Unit coordinates of the first points of the sequence, one row a point. Draws nothing.
     *
     * @param points a power of two
     * @param dimensions 1 to 1000
     */
    public static double[][] unit(int points, int dimensions) {
        if (Integer.bitCount(Design.checkedSize("sobol", points)) != 1) {
            throw new IllegalArgumentException("a sobol design needs a power of two as number of points, not " + points
                    + "; take " + Integer.highestOneBit(points) + " or " + 2L * Integer.highestOneBit(points));
        }
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "a Sobol' sequence has 1 to " + MOST_DIMENSIONS + " dimensions, not " + dimensions);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] unit = new double[points][];
        for (int i = 0; i < points; i++) {
            unit[i] = sequence.nextVector();
        }
        return unit;
    }

    /** The points moved by one random vector, modulo 1. Draws one uniform a dimension. */
    static double[][] shift(double[][] unit, Draws draws) {
        double[] by = new double[unit[0].length];
        for (int j = 0; j < by.length; j++) {
            by[j] = draws.uniform();
        }
        double[][] shifted = new double[unit.length][by.length];
        for (int i = 0; i < unit.length; i++) {
            for (int j = 0; j < by.length; j++) {
                double moved = unit[i][j] + by[j];
                shifted[i][j] = moved >= 1 ? moved - 1 : moved;
            }
        }
        return shifted;
    }
}
