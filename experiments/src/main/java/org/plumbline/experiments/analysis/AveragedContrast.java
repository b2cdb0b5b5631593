package org.plumbline.experiments.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.comparison.Closures;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Words;

/**
 * Two strategies averaged over points of a design, future by future, and judged; over a single point that is what is said
 * of them there.
 *
 * @param points how many points
 * @param contrast what can be said; differences are b minus a
 */
record AveragedContrast(int points, Contrast contrast) {
    /**
     * The contrast over some points.
     *
     * @param points points that have runs, at least one
     * @param a number of the first strategy
     * @param b number of the second
     */
    static AveragedContrast of(Study study, List<Long> points, int a, int b) {
        Contrast contrast = Judgement.of(
                study.named(a),
                study.named(b),
                study.scale(),
                study.values().pairs(points, a, b),
                closures(study, points, a, b));
        return new AveragedContrast(points.size(), contrast);
    }

    /** How many firms closed under either, at all points together, where that was recorded. */
    private static Optional<Closures> closures(Study study, List<Long> points, int a, int b) {
        return study.survival()
                .flatMap(survival -> points.stream()
                        .map(point -> survival.pairs(point, a, b))
                        .filter(open -> open.a().size() > 0)
                        .map(open -> Closures.of(open.a(), open.b()))
                        .reduce((one, other) -> new Closures(
                                one.both() + other.both(),
                                one.onlyA() + other.onlyA(),
                                one.onlyB() + other.onlyB(),
                                one.neither() + other.neither())));
    }

    /** What was found, with the points it speaks of. */
    String sentence() {
        return Words.averaged(points, contrast.sentence());
    }
}
