package org.plumbline.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A point of the half-normal plot (Daniel 1959): effects that are noise alone lie on a line through the origin, those that
 * stand out are real.
 *
 * @param effect the effect
 * @param score where its rank puts it: the normal quantile of 1/2 + (i - 1/2) / (2 m), i-th smallest of m
 */
public record HalfNormalScore(FactorialEffect effect, double score) {
    /** The scores of effects, smallest absolute effect first. */
    public static List<HalfNormalScore> of(List<FactorialEffect> effects) {
        List<FactorialEffect> sorted = effects.stream()
                .sorted(Comparator.comparingDouble(
                        effect -> Math.abs(effect.estimate().mean().orElseThrow())))
                .toList();
        List<HalfNormalScore> scores = new ArrayList<>();
        for (FactorialEffect effect : sorted) {
            double place = (scores.size() + 0.5) / sorted.size();
            scores.add(new HalfNormalScore(
                    effect, NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + place / 2)));
        }
        return scores;
    }
}
