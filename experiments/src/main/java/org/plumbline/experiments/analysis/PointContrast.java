package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Closures;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.statistics.Family;
import org.plumbline.experiments.statistics.PairedObservations;

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
                study.named(a),
                study.named(b),
                study.scale(),
                study.values().pairs(point, a, b),
                closures(study, point, a, b));
        return new PointContrast(point, a, b, contrast);
    }

    /** How many firms closed under either, where that was recorded. */
    private static Optional<Closures> closures(Study study, long point, int a, int b) {
        return study.survival()
                .map(survival -> survival.pairs(point, a, b))
                .filter(open -> open.a().size() > 0)
                .map(open -> Closures.of(open.a(), open.b()));
    }

    /** The pairs declared for this outcome, or all pairs where there are none, at every point that both have. */
    static List<PointContrast> all(Study study) {
        List<PointContrast> all = new ArrayList<>();
        for (long point : study.values().points()) {
            for (List<Integer> pair : pairs(study)) {
                PairedObservations pairs = study.values().pairs(point, pair.get(0), pair.get(1));
                if (pairs.attempted() > 0) {
                    all.add(of(study, point, pair.get(0), pair.get(1)));
                }
            }
        }
        return all;
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
