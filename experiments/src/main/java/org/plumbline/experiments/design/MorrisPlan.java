package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.random.Draws;

/**
 * The trajectories of Morris's screening (Morris 1991): each starts at a random point of a grid of p levels a factor and
 * moves every factor once, in random order, by Delta = p / (2 (p - 1)) of the unit interval, up from the lower half of
 * the grid and down from the upper. Rows: trajectory by trajectory, k + 1 points each.
 *
 * @param levels p, even and at least 2
 * @param trajectories at least one, all over the same number of factors
 */
public record MorrisPlan(int levels, List<MorrisTrajectory> trajectories) {
    /** Grid levels by default: Delta = 2/3. */
    public static final int DEFAULT_LEVELS = 4;

    /** Checks the sizes. */
    public MorrisPlan {
        trajectories = List.copyOf(trajectories);
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels (" + levels + ") of a morris design must be even, 2 or more");
        }
        if (trajectories.isEmpty()) {
            throw new IllegalArgumentException("a morris design needs at least one trajectory");
        }
        for (MorrisTrajectory trajectory : trajectories) {
            trajectory.checkFits(levels, trajectories.get(0).order().size());
        }
    }

    /**
     * A plan of random trajectories. Draws for each the k starting levels, then the order of the factors (k - 1
     * uniforms).
     *
     * @param factors k, at least 1
     * @param count number of trajectories r, at least 1
     */
    public static MorrisPlan random(int factors, int levels, int count, Draws draws) {
        Design.checkedSize("morris", (long) count * (factors + 1));
        List<MorrisTrajectory> trajectories = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            trajectories.add(MorrisTrajectory.random(factors, levels, draws));
        }
        return new MorrisPlan(levels, trajectories);
    }

    /** Number of factors k. */
    public int factors() {
        return trajectories.get(0).order().size();
    }

    /** Number of points: r (k + 1). */
    public int size() {
        return trajectories.size() * (factors() + 1);
    }

    /** Length of a step, as a share of a factor's range: p / (2 (p - 1)). */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    /** Whether a factor moves up in a trajectory; it moves down otherwise. */
    public boolean movesUp(int trajectory, int factor) {
        return trajectories.get(trajectory).start().get(factor) < levels / 2;
    }

    /** Unit coordinates of the design, one row a point. */
    public double[][] unit() {
        List<double[]> rows = new ArrayList<>(size());
        for (MorrisTrajectory trajectory : trajectories) {
            trajectory.addRows(rows, levels);
        }
        return rows.toArray(double[][]::new);
    }

    /**
     * The design.
     *
     * @throws IllegalArgumentException if a factor has no order, such as three names: a step up would mean nothing
     */
    public Design design(List<? extends Factor> varied) {
        if (varied.size() != factors()) {
            throw new IllegalArgumentException("the plan is for " + factors() + " factors, not " + varied.size());
        }
        for (Factor factor : varied) {
            if (!factor.ordered()) {
                throw new IllegalArgumentException("factor " + factor.name()
                        + " has more than two names as levels, which have no order; use a saltelli design");
            }
        }
        return Design.scaled(varied, unit());
    }
}
