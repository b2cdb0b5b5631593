package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/**
 * A change of sign of a mean difference between neighbouring levels of a factor, averaged over the other factors.
 *
 * @param factor the factor
 * @param from the level before
 * @param to the level after
 * @param crossing where the straight line between them crosses zero; empty for names
 * @param before the difference at the level before
 * @param after the difference at the level after
 */
record Flip(String factor, String from, String to, OptionalDouble crossing, Estimate before, Estimate after) {
    private static final int MOST_LEVELS = 50;

    /** Whether the intervals on both sides exclude zero. */
    boolean clear() {
        return before.hasInterval() && after.hasInterval() && !before.contains(0) && !after.contains(0);
    }

    /** All flips of a pair, factor by factor; factors with too many levels to be averaged over are left out. */
    static List<Flip> along(Study study, List<PointContrast> contrasts) {
        List<Flip> flips = new ArrayList<>();
        for (int j = 0; j < study.factors().size(); j++) {
            Map<String, Estimate> levels = levels(study, contrasts, j);
            if (levels.size() <= MOST_LEVELS && levels.size() < contrasts.size() + 1) {
                flips.addAll(along(study, j, levels));
            }
        }
        return flips;
    }

    private static List<Flip> along(Study study, int factor, Map<String, Estimate> levels) {
        List<Flip> flips = new ArrayList<>();
        List<String> names = List.copyOf(levels.keySet());
        for (int i = 1; i < names.size(); i++) {
            Estimate before = levels.getOrDefault(
                    names.get(i - 1), levels.values().iterator().next());
            Estimate after = levels.getOrDefault(names.get(i), before);
            if (before.mean().orElse(0) * after.mean().orElse(0) < 0) {
                OptionalDouble crossing = isNumeric(study, factor)
                        ? OptionalDouble.of(between(names.get(i - 1), names.get(i), before, after))
                        : OptionalDouble.empty();
                flips.add(new Flip(
                        study.factorNames().get(factor), names.get(i - 1), names.get(i), crossing, before, after));
            }
        }
        return flips;
    }

    private static double between(String from, String to, Estimate before, Estimate after) {
        double low = Double.parseDouble(from);
        double high = Double.parseDouble(to);
        double share = before.mean().orElseThrow()
                / (before.mean().orElseThrow() - after.mean().orElseThrow());
        return low + share * (high - low);
    }

    /** The difference at each level, averaged over the points that have it, within replications; numbers in order. */
    static Map<String, Estimate> levels(Study study, List<PointContrast> contrasts, int factor) {
        List<String> names = contrasts.stream()
                .map(c -> study.at(c.point()).get(factor))
                .distinct()
                .toList();
        if (isNumeric(study, factor)) {
            names = names.stream()
                    .sorted(Comparator.comparingDouble(Double::parseDouble))
                    .toList();
        }
        Map<String, Estimate> levels = new LinkedHashMap<>();
        for (String name : names) {
            List<Sample> samples = contrasts.stream()
                    .filter(c -> study.at(c.point()).get(factor).equals(name))
                    .map(c -> study.values().pairs(c.point(), c.a(), c.b()).differences())
                    .toList();
            levels.put(name, StudentT.pairedDifference(averaged(samples), Study.CONFIDENCE));
        }
        return levels;
    }

    /** The mean of several points, replication by replication, as far as all of them go. */
    private static Sample averaged(List<Sample> samples) {
        int size = samples.stream().mapToInt(Sample::size).min().orElse(0);
        double[] means = new double[size];
        for (int r = 0; r < size; r++) {
            int replication = r;
            means[r] = samples.stream()
                    .mapToDouble(sample -> sample.get(replication))
                    .average()
                    .orElseThrow();
        }
        return Sample.of(means);
    }

    private static boolean isNumeric(Study study, int factor) {
        return study.factors().get(factor).type() == Column.Type.NUMBER;
    }
}
