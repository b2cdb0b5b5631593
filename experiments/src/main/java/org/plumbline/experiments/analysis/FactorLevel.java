package org.plumbline.experiments.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.StudentT;

/**
 * Two strategies at one level of a factor, averaged over points that differ from those of its other levels in nothing
 * else: otherwise what other factors do would be taken for what this one does.
 *
 * @param level the level
 * @param difference b minus a, averaged over the points within each future
 * @param aBetter futures at these points, all together, in which a is better
 * @param futures all futures at these points
 * @param bBetter futures in which b is better
 */
record FactorLevel(String level, Estimate difference, long aBetter, long futures, long bBetter) {
    /**
     * The levels of a factor, numbers in order; empty where no two of its levels are met with the same levels of all other
     * factors at every one of them, as in sampled designs.
     *
     * @param contrasts one pair at its points
     * @param factor number of the factor
     */
    static List<FactorLevel> of(Study study, List<PointContrast> contrasts, int factor) {
        Map<List<String>, Map<String, PointContrast>> byOthers = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (PointContrast contrast : contrasts) {
            String level = study.at(contrast.point()).get(factor);
            names.add(level);
            byOthers.computeIfAbsent(others(study, contrast, factor), key -> new LinkedHashMap<>())
                    .put(level, contrast);
        }
        List<Map<String, PointContrast>> crossed = byOthers.values().stream()
                .filter(levels -> levels.keySet().equals(names))
                .toList();
        if (crossed.isEmpty() || names.size() < 2) {
            return List.of();
        }
        return ordered(names, isNumeric(study, factor)).stream()
                .map(level -> at(
                        study,
                        level,
                        crossed.stream()
                                .map(levels -> Objects.requireNonNull(levels.get(level)))
                                .toList()))
                .toList();
    }

    /** Of 100 futures at this level, those in which b is better. */
    double bBetterOfHundred() {
        return 100.0 * bBetter / Math.max(1, futures);
    }

    private static List<String> others(Study study, PointContrast contrast, int factor) {
        List<String> levels = study.at(contrast.point());
        return IntStream.range(0, levels.size())
                .filter(j -> j != factor)
                .mapToObj(levels::get)
                .toList();
    }

    private static List<String> ordered(Set<String> names, boolean numeric) {
        return numeric
                ? names.stream()
                        .sorted(Comparator.comparingDouble(Double::parseDouble))
                        .toList()
                : List.copyOf(names);
    }

    static boolean isNumeric(Study study, int factor) {
        return study.factors().get(factor).type() == Column.Type.NUMBER;
    }

    private static FactorLevel at(Study study, String level, List<PointContrast> own) {
        List<Long> points = own.stream().map(PointContrast::point).toList();
        Estimate difference = StudentT.pairedDifference(
                study.values().pairs(points, own.get(0).a(), own.get(0).b()).differences(), Study.CONFIDENCE);
        List<Contrast> contrasts = own.stream().map(PointContrast::contrast).toList();
        return new FactorLevel(
                level,
                difference,
                contrasts.stream().mapToLong(Contrast::aBetter).sum(),
                contrasts.stream().mapToLong(Contrast::futures).sum(),
                contrasts.stream().mapToLong(Contrast::bBetter).sum());
    }
}
