package org.plumbline.sim.observation;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * How far a group agrees on its priorities: Strategic Consensus Mapping (Tarakci et al. 2014) and Kendall's coefficient
 * of concordance. Each member's ranks r of n priorities become a vector u = (r - mean r) / |r - mean r| of length one.
 *
 * <ul>
 *   <li>alphaFull = |mean over members of u|, in [0, 1]; 1 is full consensus. Without ties alphaFull^2 = W.
 *   <li>alpha, as published, is read off a map in two dimensions: the same mean, projected on the first two right
 *       singular vectors of the uncentred matrix whose rows are the u, and not renormalised; at most alphaFull.
 *   <li>kendallW = (12 sum R^2 - 3 m^2 n (n + 1)^2) / (m^2 n (n^2 - 1) - m T), with R the rank sums of the priorities, m
 *       members, and T the sum of t^3 - t over all ties of t priorities in a member's ranks.
 * </ul>
 *
 * <p>A member who ranks everything alike has no direction, so that such ranks are refused. Draws nothing.
 *
 * @param members how many members m were asked, at least 1
 * @param alphaFull consensus in full
 * @param alpha consensus in the two-dimensional map
 * @param kendallW Kendall's W, in [0, 1]
 */
public record Consensus(int members, double alphaFull, double alpha, double kendallW) {
    private static final int MAP_DIMENSIONS = 2;

    /**
     * The consensus of a group.
     *
     * @param ranks a row for each member, a column for each priority; ranks run from 1 to n, tied ones share their mean
     * @throws IllegalArgumentException if there is no member, fewer than two priorities, a row of another length or one
     *     that is not a ranking, or a member who ranks everything alike
     */
    public static Consensus of(double[][] ranks) {
        double[][] directions = directions(ranks);
        double[] mean = columnMeans(directions);
        return new Consensus(ranks.length, norm(mean), projectedNorm(directions, mean), concordance(ranks));
    }

    /** Consensus in full alone, which needs no decomposition; the same faults as {@link #of}. */
    public static double alphaFull(double[][] ranks) {
        return norm(columnMeans(directions(ranks)));
    }

    private static double[][] directions(double[][] ranks) {
        if (ranks.length == 0) {
            throw new IllegalArgumentException("consensus needs at least one member's ranks");
        }
        int priorities = ranks[0].length;
        if (priorities < 2) {
            throw new IllegalArgumentException("consensus needs at least two priorities, not " + priorities);
        }
        double[][] directions = new double[ranks.length][];
        for (int member = 0; member < ranks.length; member++) {
            requireRanking(member, ranks[member], priorities);
            directions[member] = direction(member, ranks[member]);
        }
        return directions;
    }

    private static double[] direction(int member, double[] ranks) {
        double middle = (ranks.length + 1) / 2.0;
        double[] direction = new double[ranks.length];
        for (int priority = 0; priority < ranks.length; priority++) {
            direction[priority] = ranks[priority] - middle;
        }
        double length = norm(direction);
        if (length == 0) {
            throw new IllegalArgumentException(
                    "member " + (member + 1) + " ranks all priorities alike, which says nothing about consensus");
        }
        for (int priority = 0; priority < ranks.length; priority++) {
            direction[priority] /= length;
        }
        return direction;
    }

    private static double projectedNorm(double[][] directions, double[] mean) {
        RealMatrix axes = new SingularValueDecomposition(new Array2DRowRealMatrix(directions, false)).getVT();
        double square = 0;
        for (int axis = 0; axis < StrictMath.min(MAP_DIMENSIONS, axes.getRowDimension()); axis++) {
            double along = 0;
            for (int priority = 0; priority < mean.length; priority++) {
                along += axes.getEntry(axis, priority) * mean[priority];
            }
            square += along * along;
        }
        return StrictMath.sqrt(square);
    }

    private static double concordance(double[][] ranks) {
        double members = ranks.length;
        double priorities = ranks[0].length;
        double squares = 0;
        double ties = 0;
        for (double mean : columnMeans(ranks)) {
            squares += mean * members * mean * members;
        }
        for (double[] row : ranks) {
            ties += ties(row);
        }
        double level = 3 * members * members * priorities * (priorities + 1) * (priorities + 1);
        double most = members * members * priorities * (priorities * priorities - 1) - members * ties;
        return (12 * squares - level) / most;
    }

    /** The sum of t^3 - t over groups of t tied ranks: each of the t members of a group adds t^2 - 1. */
    private static double ties(double[] ranks) {
        double sum = 0;
        for (double rank : ranks) {
            double equal = 0;
            for (double other : ranks) {
                equal += other == rank ? 1 : 0;
            }
            sum += equal * equal - 1;
        }
        return sum;
    }

    /** A ranking gives each priority one more than those before it, plus half of those tied with it. */
    private static void requireRanking(int member, double[] ranks, int priorities) {
        if (ranks.length != priorities) {
            throw new IllegalArgumentException("member " + (member + 1) + " ranks " + ranks.length
                    + " priorities, but the first member " + priorities);
        }
        for (double rank : ranks) {
            double expected = 0.5;
            for (double other : ranks) {
                expected += other < rank ? 1 : 0;
                expected += other == rank ? 0.5 : 0;
            }
            if (Double.compare(rank, expected) != 0) {
                throw new IllegalArgumentException(
                        "member " + (member + 1) + " gives rank " + rank + ": ranks must run from 1 to " + priorities
                                + ", and tied ones share their mean (here " + expected + ")");
            }
        }
    }

    private static double[] columnMeans(double[][] rows) {
        double[] means = new double[rows[0].length];
        for (double[] row : rows) {
            for (int column = 0; column < means.length; column++) {
                means[column] += row[column];
            }
        }
        for (int column = 0; column < means.length; column++) {
            means[column] /= rows.length;
        }
        return means;
    }

    private static double norm(double[] vector) {
        double square = 0;
        for (double value : vector) {
            square += value * value;
        }
        return StrictMath.sqrt(square);
    }
}
