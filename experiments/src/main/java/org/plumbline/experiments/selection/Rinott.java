package org.plumbline.experiments.selection;

import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.plumbline.experiments.statistics.Sample;

/**
 * Rinott's two-stage procedure (1978), for strategies with independent random streams: from the first stage's variances
 * S_i^2 each strategy gets N_i = max(n0, ceil((h S_i / delta)^2)) replications, and the largest mean wins.
 */
public final class Rinott {
    private static final int NODES = 200;
    private static final double ACCURACY = 1e-13;

    private final IndifferenceZone zone;

    /** The procedure for what is asked. */
    public Rinott(IndifferenceZone zone) {
        this.zone = zone;
    }

    /**
     * Rinott's constant h, at which the integral over y of (integral over x of Phi(h / sqrt(v (1/x + 1/y))) f(x))^(k-1)
     * f(y) is the confidence; f is the density of chi-squared with v = n0 - 1 degrees of freedom.
     *
     * @param confidence above 1/k and below 1
     * @param strategies k, at least 2
     * @param firstStage n0, at least 3
     */
    public static double constant(double confidence, int strategies, int firstStage) {
        ProbabilityOfCorrectSelection probability = new ProbabilityOfCorrectSelection(strategies, firstStage - 1);
        double low = 0;
        double high = 1;
        while (probability.at(high) < confidence) {
            high *= 2;
        }
        while (high - low > ACCURACY * high) {
            double middle = (low + high) / 2;
            boolean enough = probability.at(middle) >= confidence;
            high = enough ? middle : high;
            low = enough ? low : middle;
        }
        return high;
    }

    /**
     * How many replications a strategy needs.
     *
     * @param h the constant
     * @param standardDeviation of the strategy in the first stage
     */
    static double replications(double h, double standardDeviation, double indifference, int firstStage) {
        double root = h * standardDeviation / indifference;
        return Math.max(firstStage, Math.ceil(root * root));
    }

    /**
     * Chooses.
     *
     * @throws IllegalArgumentException if the strategies share random numbers, or a blind choice would reach the
     *     confidence asked for
     */
    public Selection select(Alternatives alternatives) {
        zone.requireBetterThanChance(alternatives.count());
        if (!alternatives.isIndependent()) {
            throw new IllegalArgumentException("Rinott's procedure needs independent random streams for each strategy;"
                    + " use KN with common random numbers");
        }
        return select(alternatives, constant(zone.confidence(), alternatives.count(), zone.firstStage()));
    }

    /** Chooses with the constant h, which takes seconds to solve and is the same for all problems of a kind. */
    Selection select(Alternatives alternatives, double h) {
        List<List<Double>> outcomes = alternatives.runAll(zone.firstStage());
        boolean within = true;
        for (int i = 0; i < outcomes.size(); i++) {
            double deviation = Sample.of(outcomes.get(i)).standardDeviation();
            double needed = replications(h, deviation, zone.indifference(), zone.firstStage());
            within &= needed <= zone.atMost();
            int more = (int) Math.min(needed, zone.atMost()) - zone.firstStage();
            if (more > 0) {
                alternatives.runMore(outcomes, List.of(i), zone.firstStage(), more);
            }
        }
        return Selection.of(outcomes, Selection.all(outcomes.size()), within, zone.statement(within));
    }

    /** The double integral on a grid of Gauss and Legendre's nodes that does not depend on h. */
    private static final class ProbabilityOfCorrectSelection {
        private final int strategies;
        private final int degreesOfFreedom;
        private final double[] points = new double[NODES];
        private final double[] weights = new double[NODES];

        ProbabilityOfCorrectSelection(int strategies, int degreesOfFreedom) {
            this.strategies = strategies;
            this.degreesOfFreedom = degreesOfFreedom;
            ChiSquaredDistribution variance = ChiSquaredDistribution.of(degreesOfFreedom);
            double end = degreesOfFreedom + 10 * Math.sqrt(2.0 * degreesOfFreedom) + 20;
            GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES, 0, end);
            for (int i = 0; i < NODES; i++) {
                points[i] = rule.getPoint(i);
                weights[i] = rule.getWeight(i) * variance.density(points[i]);
            }
        }

        double at(double h) {
            NormalDistribution normal = NormalDistribution.of(0, 1);
            double sum = 0;
            for (int y = 0; y < NODES; y++) {
                double inner = 0;
                for (int x = 0; x < NODES; x++) {
                    double scale = Math.sqrt(degreesOfFreedom * (1 / points[x] + 1 / points[y]));
                    inner += weights[x] * normal.cumulativeProbability(h / scale);
                }
                sum += weights[y] * Math.pow(inner, strategies - 1.0);
            }
            return sum;
        }
    }
}
