package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Contrast;

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
        return new PointContrast(
                point, a, b, AveragedContrast.of(study, List.of(point), a, b).contrast());
    }

    /** The pairs declared for this outcome, or all pairs where there are none, at every point that both have. */
    static List<PointContrast> all(Study study) {
        List<List<Integer>> pairs = pairs(study);
        return study.values().points().stream()
                .flatMap(point -> pairs.stream().flatMap(pair -> at(study, point, pair.get(0), pair.get(1)).stream()))
                .toList();
    }

    /** One pair at every point that both have. */
    static List<PointContrast> all(Study study, int a, int b) {
        return study.values().points().stream()
                .flatMap(point -> at(study, point, a, b).stream())
                .toList();
    }

    private static Optional<PointContrast> at(Study study, long point, int a, int b) {
        return study.values().pairs(point, a, b).attempted() > 0
                ? Optional.of(of(study, point, a, b))
                : Optional.empty();
    }

    /** The pairs that the experiment declares for this outcome; else all pairs. */
    static List<List<Integer>> pairs(Study study) {
        List<List<Integer>> declared = declared(study);
        if (!declared.isEmpty()) {
            return declared;
        }
        int strategies = study.values().strategies().size();
        List<List<Integer>> pairs = new ArrayList<>();
        for (int a = 0; a < strategies; a++) {
            for (int b = a + 1; b < strategies; b++) {
                pairs.add(List.of(a, b));
            }
        }
        return pairs;
    }

    /** The pairs that the experiment declares for this outcome. */
    static List<List<Integer>> declared(Study study) {
        List<String> names = study.values().strategies();
        return study.sweep().stream()
                .flatMap(sweep -> sweep.spec().contrasts().stream())
                .filter(c -> c.outcome() == null || c.outcome() == study.scale().outcome())
                .filter(c -> names.contains(c.a()) && names.contains(c.b()))
                .map(c -> List.of(names.indexOf(c.a()), names.indexOf(c.b())))
                .distinct()
                .toList();
    }

    /** The futures, of 100, in which the second strategy is better, ties counted for neither; empty if there is no future. */
    OptionalDouble bBetterOfHundred() {
        int futures = contrast.futures();
        return futures == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * contrast.bBetter() / futures);
    }
}
