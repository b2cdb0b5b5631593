package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.FractionalFactorial;
import org.plumbline.experiments.sensitivity.FactorialAnalysis;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.sweep.Plans;

/**
 * A fraction of a two-level factorial: effects within replications, each named with the other effects of up to two factors
 * that this fraction cannot tell from it. Centre points show whether the response bends.
 */
record FractionMethod(Study study) implements InputMethod {
    private static final int SHOWN_ORDER = 2;

    @Override
    public String words() {
        return "fractional factorial of resolution " + fraction().resolution() + ": mean at the high ends less mean at"
                + " the low ends, within replications";
    }

    @Override
    public String leading() {
        return InputMeasure.EFFECT;
    }

    @Override
    public String caution() {
        return "Each effect is the sum of all effects that this fraction mixes up with it (aliases): "
                + fraction().aliases(SHOWN_ORDER).stream()
                        .filter(row -> row.size() > 1)
                        .map(row -> row.stream()
                                .map(effect -> InputMeasure.words(effect, study.factorNames()))
                                .collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining("; "))
                + "; interactions of three factors and more are left out of this list.";
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        int corners = fraction().size();
        List<InputMeasure> measures = new ArrayList<>();
        FactorialAnalysis.of(fraction())
                .paired(Arrays.copyOf(outcomes, corners), Study.CONFIDENCE)
                .forEach(effect -> measures.add(InputMeasure.of(effect, study.factorNames())));
        if (outcomes.length > corners) {
            measures.add(new InputMeasure(
                    "all together",
                    "curvature",
                    StudentT.mean(curvature(outcomes, corners), Study.CONFIDENCE, Method.WITHIN_REPLICATIONS)));
        }
        return measures;
    }

    /** The mean at the centre less the mean at the corners, replication by replication. */
    private static Sample curvature(double[][] outcomes, int corners) {
        return Sample.of(IntStream.range(0, outcomes[0].length)
                .mapToDouble(r -> mean(outcomes, r, corners, outcomes.length) - mean(outcomes, r, 0, corners))
                .toArray());
    }

    private static double mean(double[][] outcomes, int replication, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(point -> outcomes[point][replication])
                .average()
                .orElseThrow();
    }

    private FractionalFactorial fraction() {
        return Plans.fraction(
                study.sweep().orElseThrow().spec(), study.factors().size());
    }
}
