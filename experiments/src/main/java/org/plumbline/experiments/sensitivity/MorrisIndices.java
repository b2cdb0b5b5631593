package org.plumbline.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.experiments.design.MorrisPlan;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.sim.random.Draws;

/**
 * What Morris's screening says of one factor, per unit of its range: how strong it is, and how much its effect depends on
 * the other factors or bends.
 *
 * @param mean mu, the mean of its elementary effects; near zero too if effects of both signs cancel
 * @param strength mu*, the mean of their absolute values (Campolongo et al. 2007)
 * @param spread sigma, their standard deviation (divisor r - 1)
 */
public record MorrisIndices(Estimate mean, Estimate strength, Estimate spread) {
    /** Resamples behind the interval of the spread. */
    public static final int RESAMPLES = 2000;

    /**
     * The indices of every factor. Means have t intervals over trajectories, which are independent; the spread has a
     * percentile interval from resampling them. Draws {@link #RESAMPLES} times r uniforms a factor.
     *
     * @param outcomes one for each point of the plan, in its order
     */
    public static List<MorrisIndices> of(MorrisPlan plan, double[] outcomes, double confidence, Draws draws) {
        Responses.check(outcomes, plan.size());
        List<MorrisIndices> indices = new ArrayList<>();
        for (int factor = 0; factor < plan.factors(); factor++) {
            double[] effects = elementaryEffects(plan, outcomes, factor);
            indices.add(new MorrisIndices(
                    StudentT.mean(Sample.of(effects), confidence, Method.TRAJECTORIES),
                    StudentT.mean(
                            Sample.of(Arrays.stream(effects).map(Math::abs).toArray()),
                            confidence,
                            Method.TRAJECTORIES),
                    spread(effects, confidence, draws)));
        }
        return indices;
    }

    /** (y after - y before) / (signed step) of one factor in every trajectory. */
    static double[] elementaryEffects(MorrisPlan plan, double[] outcomes, int factor) {
        double[] effects = new double[plan.trajectories().size()];
        for (int t = 0; t < effects.length; t++) {
            int before = t * (plan.factors() + 1)
                    + plan.trajectories().get(t).order().indexOf(factor);
            double step = plan.movesUp(t, factor) ? plan.step() : -plan.step();
            effects[t] = (outcomes[before + 1] - outcomes[before]) / step;
        }
        return effects;
    }

    private static Estimate spread(double[] effects, double confidence, Draws draws) {
        if (effects.length < 2) {
            return Estimate.undefined(
                    confidence, effects.length, Method.RESAMPLED_TRAJECTORIES, "one trajectory has no spread");
        }
        double[] resampled = new double[RESAMPLES];
        double[] sample = new double[effects.length];
        for (int b = 0; b < RESAMPLES; b++) {
            for (int t = 0; t < sample.length; t++) {
                sample[t] = effects[draws.index(effects.length)];
            }
            resampled[b] = standardDeviation(sample);
        }
        Arrays.sort(resampled);
        double tail = (1 - confidence) / 2;
        return Estimate.of(
                standardDeviation(effects),
                Responses.quantile(resampled, tail),
                Responses.quantile(resampled, 1 - tail),
                confidence,
                effects.length,
                Method.RESAMPLED_TRAJECTORIES);
    }

    private static double standardDeviation(double[] values) {
        return Math.sqrt(Responses.squares(values) / (values.length - 1));
    }
}
