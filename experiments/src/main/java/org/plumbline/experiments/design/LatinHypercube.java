package org.plumbline.experiments.design;

import java.util.List;
import org.plumbline.sim.random.Draws;

/** Latin hypercube designs (McKay, Beckman and Conover 1979): every factor is spread evenly over its range. */
public final class LatinHypercube {
    /** Designs among which {@link #maximin} chooses unless told otherwise. */
    public static final int CANDIDATES = 1000;

    private LatinHypercube() {}

    /** A Latin hypercube scaled to the factors. Draws as {@link #unit}. */
    public static Design of(List<? extends Factor> factors, int points, Draws draws) {
        return Design.scaled(factors, unit(points, factors.size(), draws));
    }

    /**
     * The best of several Latin hypercubes: the one whose closest two points lie farthest apart in the unit cube, the
     * first among equals. Draws the candidates one after another.
     *
     * @param candidates at least 1
     */
    public static Design maximin(List<? extends Factor> factors, int points, int candidates, Draws draws) {
        if (candidates < 1) {
            throw new IllegalArgumentException("candidates (" + candidates + ") must be 1 or more");
        }
        double[][] best = unit(points, factors.size(), draws);
        double widest = smallestSquaredDistance(best);
        for (int i = 1; i < candidates; i++) {
            double[][] candidate = unit(points, factors.size(), draws);
            double distance = smallestSquaredDistance(candidate);
            if (distance > widest) {
                best = candidate;
                widest = distance;
            }
        }
        return Design.scaled(factors, best);
    }

    /**
     * Unit coordinates x_ij = (pi_j(i) + u_ij) / n, one row a point. Draws, factor by factor, a random order of the n
     * intervals (n - 1 uniforms), then n jitters.
     */
    public static double[][] unit(int points, int factors, Draws draws) {
        int size = Design.checkedSize("latin-hypercube", points);
        double[][] unit = new double[size][factors];
        for (int j = 0; j < factors; j++) {
            int[] interval = Permutation.random(size, draws);
            for (int i = 0; i < size; i++) {
                unit[i][j] = (interval[i] + draws.uniform()) / size;
            }
        }
        return unit;
    }

    static double smallestSquaredDistance(double[][] unit) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < unit.length; i++) {
            for (int other = 0; other < i; other++) {
                smallest = Math.min(smallest, squaredDistance(unit[i], unit[other]));
            }
        }
        return smallest;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }
}
