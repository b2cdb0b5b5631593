package org.plumbline.experiments.fitting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.experiments.results.table.SmallTable;
import org.plumbline.experiments.statistics.SignificantDigits;

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

    /** An ensemble from the text of its table: the columns set and distance, then one for each parameter. */
    public static Ensemble read(String text) {
        List<Map<String, String>> sets = new ArrayList<>();
        List<Double> distances = new ArrayList<>();
        SmallTable.rows(text).forEach(row -> {
            Map<String, String> set = new LinkedHashMap<>(row.getFieldsAsMap());
            set.remove("set");
            distances.add(Double.valueOf(set.remove("distance")));
            sets.add(set);
        });
        return new Ensemble(sets, distances);
    }

    /** What the best set gives as defaults: its values with three significant digits, by path. */
    public Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        sets.get(0).forEach((path, value) -> defaults.put(path, FreeParameter.written(new BigDecimal(value), 3)));
        return defaults;
    }

    /** The table. */
    public String text() {
        StringBuilder text = new StringBuilder("set,distance");
        if (!sets.isEmpty()) {
            sets.get(0).keySet().forEach(path -> text.append(',').append(path));
        }
        text.append('\n');
        for (int i = 0; i < sets.size(); i++) {
            text.append(i + 1).append(',').append(SignificantDigits.of(distances.get(i), DIGITS));
            sets.get(i).values().forEach(value -> text.append(',').append(value));
            text.append('\n');
        }
        return text.toString();
    }
}
