package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.statistics.Family;

/**
 * Two strategies at one point.
 *
 * @param point the point
 * @param a number of the first strategy
 * @param b number of the second; differences are b minus a
 * @param contrast what can be said
 */
record PointContrast(long point, int a, int b, Contrast contrast) {
    /** The contrast at a point. */
    static PointContrast of(Study study, long point, int a, int b) {
        Contrast contrast = Judgement.of(
                study.named(a), study.named(b), study.scale(), study.values().pairs(point, a, b), Optional.empty());
        return new PointContrast(point, a, b, contrast);
    }

    /** The second and further strategies against the first, or the pairs declared, at every point they share. */
    static List<PointContrast> all(Study study) {
        List<PointContrast> all = new ArrayList<>();
        for (long point : study.values().points()) {
            for (List<Integer> pair : pairs(study)) {
                if (study.values().sample(point, pair.get(0)).size() > 0
                        && study.values().sample(point, pair.get(1)).size() > 0) {
                    all.add(of(study, point, pair.get(0), pair.get(1)));
                }
            }
        }
        return all;
    }

    /** The pairs that the experiment declares, else all pairs. */
    static List<List<Integer>> pairs(Study study) {
        List<String> names = study.values().strategies();
        List<List<Integer>> declared = new ArrayList<>();
        study.sweep()
                .ifPresent(sweep -> sweep.spec().contrasts().forEach(contrast -> {
                    if (names.contains(contrast.a()) && names.contains(contrast.b())) {
                        declared.add(List.of(names.indexOf(contrast.a()), names.indexOf(contrast.b())));
                    }
                }));
        if (!declared.isEmpty()) {
            return declared.stream().distinct().toList();
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                pairs.add(List.of(a, b));
            }
        }
        return pairs;
    }

    /** The futures, of 100 that are not ties, in which the second strategy is better; empty if all are ties. */
    OptionalDouble bBetterOfHundred() {
        int differing = contrast.aBetter() + contrast.bBetter();
        return differing == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * contrast.bBetter() / differing);
    }

    /** Holm's adjusted p-values of these contrasts as one family. */
    static List<OptionalDouble> holm(List<PointContrast> family) {
        return Family.holm(family.stream().map(c -> c.contrast().pValue()).toList());
    }
}
