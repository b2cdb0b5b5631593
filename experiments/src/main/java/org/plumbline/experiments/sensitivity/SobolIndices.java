package org.plumbline.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.SaltelliPlan;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.sim.random.Draws;

/**
 * Variance-based indices of one factor: how much of the outcome's variance goes away when this factor is known (first
 * order), and how much is left when all others are known (total). Estimates outside [0, 1] are sampling error; they are
 * shown, not clipped. For a stochastic model the outcomes are means over the same replications at every point.
 *
 * @param first S_i (Saltelli et al. 2010)
 * @param total ST_i (Jansen 1999)
 */
public record SobolIndices(Estimate first, Estimate total) {
    private static final String CONSTANT = "the outcome does not vary";

    /**
     * The indices of every factor, with t intervals over the randomly shifted replicates of the plan.
     *
     * @param outcomes one for each point of the plan, in its order
     * @return in the factors' order; without intervals if the plan has fewer than two replicates, undefined if the
     *     outcome of a replicate is the same at all points
     */
    public static List<SobolIndices> of(SaltelliPlan plan, double[] outcomes, double confidence) {
        Responses.check(outcomes, plan.size());
        List<PickFreeze> replicates = IntStream.range(0, plan.replicates())
                .mapToObj(replicate -> PickFreeze.of(plan, outcomes, replicate))
                .toList();
        List<SobolIndices> indices = new ArrayList<>();
        for (int i = 0; i < plan.factors(); i++) {
            int factor = i;
            indices.add(new SobolIndices(
                    overShifts(replicates, sample -> sample.first(factor), confidence),
                    overShifts(replicates, sample -> sample.total(factor), confidence)));
        }
        return indices;
    }

    /**
     * The indices with intervals from resampling the base points of all replicates. These points depend on each other,
     * which resampling ignores: the intervals are several times too wide, and labelled conservative. Draws resamples x
     * base points uniforms.
     *
     * @param resamples number of resamples, at least 100
     */
    public static List<SobolIndices> conservative(
            SaltelliPlan plan, double[] outcomes, double confidence, int resamples, Draws draws) {
        Responses.check(outcomes, plan.size());
        if (resamples < 100) {
            throw new IllegalArgumentException("resamples (" + resamples + ") must be 100 or more");
        }
        PickFreeze all = PickFreeze.of(plan, outcomes);
        List<PickFreeze> samples = new ArrayList<>(resamples);
        for (int b = 0; b < resamples; b++) {
            samples.add(all.resampled(draws));
        }
        List<SobolIndices> indices = new ArrayList<>();
        for (int i = 0; i < plan.factors(); i++) {
            int factor = i;
            indices.add(new SobolIndices(
                    resampled(all, samples, sample -> sample.first(factor), confidence),
                    resampled(all, samples, sample -> sample.total(factor), confidence)));
        }
        return indices;
    }

    private static Estimate overShifts(
            List<PickFreeze> replicates, ToDoubleFunction<PickFreeze> index, double confidence) {
        if (!replicates.stream().allMatch(PickFreeze::varies)) {
            return Estimate.undefined(confidence, replicates.size(), Method.RANDOM_SHIFTS, CONSTANT);
        }
        return StudentT.mean(
                Sample.of(replicates.stream().mapToDouble(index).toArray()), confidence, Method.RANDOM_SHIFTS);
    }

    private static Estimate resampled(
            PickFreeze all, List<PickFreeze> samples, ToDoubleFunction<PickFreeze> index, double confidence) {
        if (!all.varies()) {
            return Estimate.undefined(confidence, all.size(), Method.CONSERVATIVE_ROWS, CONSTANT);
        }
        if (!samples.stream().allMatch(PickFreeze::varies)) {
            return Estimate.withoutInterval(
                    index.applyAsDouble(all),
                    confidence,
                    all.size(),
                    Method.CONSERVATIVE_ROWS,
                    "the outcome does not vary in some resamples");
        }
        double[] values = samples.stream().mapToDouble(index).sorted().toArray();
        double tail = (1 - confidence) / 2;
        return Estimate.of(
                index.applyAsDouble(all),
                Responses.quantile(values, tail),
                Responses.quantile(values, 1 - tail),
                confidence,
                all.size(),
                Method.CONSERVATIVE_ROWS);
    }
}
