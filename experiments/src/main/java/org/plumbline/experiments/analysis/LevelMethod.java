package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.Design;
import org.plumbline.experiments.sensitivity.FactorialAnalysis;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/**
 * A full factorial: each factor's effect from its first to its last level, averaged over all others, computed within
 * replications because points share their futures. With two levels everywhere interactions are estimated too.
 */
record LevelMethod(Study study) implements InputMethod {
    private static final int MOST_FACTORS = 10;

    @Override
    public String words() {
        return "full factorial: mean at the last level less mean at the first, averaged over the other factors, within"
                + " replications";
    }

    @Override
    public String leading() {
        return InputMeasure.EFFECT;
    }

    @Override
    public String caution() {
        return "An effect is that of going from the first to the last level listed, or to the one that is named; wider"
                + " ranges give larger effects.";
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        List<String> names = study.factorNames();
        boolean twoLevels = IntStream.range(0, names.size())
                .allMatch(j -> design().factors().get(j).levels().size() == 2);
        if (twoLevels && names.size() <= MOST_FACTORS) {
            return FactorialAnalysis.full(names.size()).paired(outcomes, Study.CONFIDENCE).stream()
                    .map(effect -> InputMeasure.of(effect, names))
                    .toList();
        }
        List<InputMeasure> measures = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            measures.addAll(ofFactor(outcomes, j));
        }
        return measures;
    }

    /** Numbers from end to end; names have no order, so that each is held against the first. */
    private List<InputMeasure> ofFactor(double[][] outcomes, int factor) {
        List<String> levels = study.values().points().stream()
                .map(point -> study.at(point).get(factor))
                .toList();
        String name = study.factorNames().get(factor);
        List<String> distinct = levels.stream().distinct().toList();
        if (FactorLevel.isNumeric(study, factor) || distinct.size() <= 2) {
            return List.of(against(outcomes, levels, distinct.get(distinct.size() - 1), name));
        }
        return distinct.stream()
                .skip(1)
                .map(level -> against(outcomes, levels, level, name + " = " + level))
                .toList();
    }

    private InputMeasure against(double[][] outcomes, List<String> levels, String level, String name) {
        double[] effects = new double[outcomes[0].length];
        for (int r = 0; r < effects.length; r++) {
            effects[r] = mean(outcomes, r, levels, level) - mean(outcomes, r, levels, levels.get(0));
        }
        return new InputMeasure(
                name,
                InputMeasure.EFFECT,
                StudentT.mean(Sample.of(effects), Study.CONFIDENCE, Method.WITHIN_REPLICATIONS));
    }

    private static double mean(double[][] outcomes, int replication, List<String> levels, String level) {
        return IntStream.range(0, outcomes.length)
                .filter(p -> levels.get(p).equals(level))
                .mapToDouble(p -> outcomes[p][replication])
                .average()
                .orElseThrow();
    }

    private Design design() {
        return study.sweep().orElseThrow().design().varied().orElseThrow();
    }
}
