package org.plumbline.sim.innovation;

import org.plumbline.sim.quantity.Point;

/**
 * How evaluators see a value and decide together. Evaluator j sees an idea of quality q at x as
 *
 * <p>e_j = q - beta [(1 - omega) |x - theta_j|^2 + omega |x - v|^2] + noise,
 *
 * <p>with her belief theta_j and the stated vision v in market space, beta in units of utility per squared map unit, and
 * omega in [0, 1], how far the goal enters selection. The weights of the two distances add up to one: a fit term that
 * were merely added would be a stricter gate in disguise. A panel either votes, each member comparing her estimate with
 * the threshold (Sah and Stiglitz 1986), or averages its members' estimates (Csaszar 2013). Pure functions; they draw
 * nothing, the noise is the caller's.
 */
public final class Panel {
    private Panel() {}

    /**
     * One evaluator's estimate e_j.
     *
     * @param quality q, the quality as the evaluator would see it without noise, in utility
     * @param beta the price of distance, in utility per squared map unit, zero or more
     * @param omega the weight of the vision, in [0, 1]
     * @param idea where the idea stands, x
     * @param belief where the evaluator believes the market to be, theta
     * @param vision where the firm says it is going, v
     * @param noise the evaluator's error, in utility
     */
    public static double estimate(
            double quality, double beta, double omega, Point idea, Point belief, Point vision, double noise) {
        return estimate(quality, beta, omega, idea.squaredDistance(belief), idea.squaredDistance(vision), noise);
    }

    /**
     * The same from the squared distances of the idea to the belief and to the vision, in squared map units, in any
     * number of dimensions.
     *
     * @throws IllegalArgumentException if {@code omega} lies outside [0, 1]
     */
    public static double estimate(
            double quality,
            double beta,
            double omega,
            double squaredDistanceToBelief,
            double squaredDistanceToVision,
            double noise) {
        if (!(omega >= 0 && omega <= 1)) {
            throw new IllegalArgumentException("weight of the vision omega (" + omega + ") must lie in [0, 1]");
        }
        return quality - beta * ((1 - omega) * squaredDistanceToBelief + omega * squaredDistanceToVision) + noise;
    }

    /** Whether an evaluator with this estimate says yes: it must exceed the threshold. */
    public static boolean votesYes(double estimate, double threshold) {
        return estimate > threshold;
    }

    /**
     * Whether a panel that votes accepts.
     *
     * @param rule who must agree; its number of evaluators says how many estimates are read
     * @param estimates one for each evaluator, from index 0
     * @param threshold what an estimate must exceed for a yes, in utility
     */
    public static boolean accepts(ConsentRule rule, double[] estimates, double threshold) {
        int yes = 0;
        for (int evaluator = 0; evaluator < rule.evaluators(); evaluator++) {
            if (votesYes(estimates[evaluator], threshold)) {
                yes++;
            }
        }
        return rule.accepts(yes);
    }

    /**
     * The estimate of a panel that averages: the mean of the first {@code evaluators} estimates.
     *
     * @throws IllegalArgumentException if there is no evaluator
     */
    public static double average(double[] estimates, int evaluators) {
        if (evaluators < 1) {
            throw new IllegalArgumentException("evaluators (" + evaluators + ") of a panel must be at least 1");
        }
        double sum = 0;
        for (int evaluator = 0; evaluator < evaluators; evaluator++) {
            sum += estimates[evaluator];
        }
        return sum / evaluators;
    }
}
