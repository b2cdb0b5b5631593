package org.plumbline.experiments.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Noncentral t: the distribution of (Z + delta) / sqrt(W / nu), Z standard normal, W chi-squared with nu degrees. */
final class NoncentralT {
    private static final double GAMMA_THREE_HALVES = Math.sqrt(Math.PI) / 2;

    private NoncentralT() {}

    /**
     * P(T <= t) by Lenth's series (1989): for t >= 0 it is Phi(-delta) plus half the sum over j of p_j I(j + 1/2) + q_j
     * I(j + 1), where p_j is the Poisson probability of mean delta^2 / 2, q_j its half-integer companion and I(a) the
     * regularised incomplete beta of t^2 / (t^2 + nu) with shapes a and nu / 2.
     */
    static double cumulativeProbability(double t, double nu, double delta) {
        if (delta == 0) {
            return TDistribution.of(nu).cumulativeProbability(t);
        }
        if (t < 0) {
            return 1 - upperHalf(-t, nu, -delta);
        }
        return upperHalf(t, nu, delta);
    }

    private static double upperHalf(double t, double nu, double delta) {
        double lambda = delta * delta / 2;
        double x = t * t / (t * t + nu);
        double spread = 12 * Math.sqrt(lambda) + 60;
        int last = (int) (lambda + spread);
        PoissonDistribution poisson = PoissonDistribution.of(lambda);
        double sum = 0;
        double ratio = 1 / GAMMA_THREE_HALVES;
        for (int j = 0; j <= last; j++) {
            if (j >= lambda - spread) {
                double p = poisson.probability(j);
                sum += p * incompleteBeta(x, j + 0.5, nu)
                        + p * ratio * delta / Math.sqrt(2) * incompleteBeta(x, j + 1, nu);
            }
            ratio *= (j + 1) / (j + 1.5);
        }
        double below = NormalDistribution.of(0, 1).cumulativeProbability(-delta);
        return Math.min(1, Math.max(0, below + sum / 2));
    }

    private static double incompleteBeta(double x, double a, double nu) {
        return BetaDistribution.of(a, nu / 2).cumulativeProbability(x);
    }
}
