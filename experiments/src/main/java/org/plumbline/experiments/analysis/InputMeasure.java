package org.plumbline.experiments.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.Effect;
import org.plumbline.experiments.sensitivity.FactorialEffect;
import org.plumbline.experiments.statistics.Estimate;

/**
 * One measure of how much an input matters.
 *
 * @param factor the input
 * @param measure what is measured
 * @param estimate how much
 */
record InputMeasure(String factor, String measure, Estimate estimate) {
    /** What a measure of one input from its low to its high end is called. */
    static final String EFFECT = "effect";

    /** An effect of a factorial; of several inputs it is their interaction. */
    static InputMeasure of(FactorialEffect effect, List<String> names) {
        return new InputMeasure(
                words(effect.effect(), names),
                effect.effect().order() == 1 ? EFFECT : "interaction",
                effect.estimate());
    }

    /** An effect by the names of its inputs. */
    static String words(Effect effect, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(effect::involves)
                .mapToObj(names::get)
                .collect(Collectors.joining(" x "));
    }
}
