package org.plumbline.experiments.fitting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.experiments.statistics.SignificantDigits;
import org.plumbline.scenarios.layer.ParameterSetTable;
import org.plumbline.sim.simulation.ModelVersion;

/**
 * The parameter sets that fit the published patterns equally well: each of its fitted patterns lies in its bounds as far as
 * chance lets one tell (within 1.96 standard errors of them).
 *
 * @param sets values by path, the best first
 * @param distances root mean square of the misses of each set's fitted patterns, 1 being at the bounds
 */
public record Ensemble(List<Map<String, String>> sets, List<Double> distances) {
    private static final double ERRORS = 1.96;
    private static final int DIGITS = 4;

    /** Copies both. */
    public Ensemble {
        sets = List.copyOf(sets);
        distances = List.copyOf(distances);
    }

    static Ensemble of(Priors priors, List<Evaluation> finalists) {
        List<Target> targets = Target.all();
        List<Evaluation> kept = finalists.stream()
                .filter(evaluation -> evaluation.measured().compatible(targets, ERRORS))
                .sorted(Comparator.comparingDouble(
                        evaluation -> evaluation.measured().distance(targets)))
                .toList();
        return new Ensemble(
                kept.stream()
                        .map(evaluation -> priors.settings(evaluation.trial().unit()))
                        .toList(),
                kept.stream()
                        .map(evaluation -> evaluation.measured().distance(targets))
                        .toList());
    }

    /** The table that {@link ParameterSetTable} reads, for the present version of the model. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join(",", ParameterSetTable.HEAD));
        if (!sets.isEmpty()) {
            sets.get(0).keySet().forEach(path -> text.append(',').append(path));
        }
        text.append('\n');
        for (int i = 0; i < sets.size(); i++) {
            text.append(ModelVersion.CURRENT)
                    .append(',')
                    .append(i + 1)
                    .append(',')
                    .append(SignificantDigits.of(distances.get(i), DIGITS));
            sets.get(i).values().forEach(value -> text.append(',').append(value));
            text.append('\n');
        }
        return text.toString();
    }
}
