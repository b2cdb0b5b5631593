package org.plumbline.experiments.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.experiments.comparison.Closures;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.statistics.PairedObservations;

/**
 * Two strategies averaged over all points of a design, future by future, judged as two strategies at one point are.
 *
 * @param a number of the first strategy
 * @param b number of the second; differences are b minus a
 * @param contrast what can be said
 */
record AveragedContrast(int a, int b, Contrast contrast) {
    /** The contrast over the points that have runs. */
    static AveragedContrast of(Study study, int a, int b) {
        List<Long> points = study.values().points();
        Contrast contrast = Judgement.of(
                study.named(a),
                study.named(b),
                study.scale(),
                study.values().pairs(points, a, b),
                closures(study, points, a, b));
        return new AveragedContrast(a, b, contrast);
    }

    /** Closures at all points together. */
    private static Optional<Closures> closures(Study study, List<Long> points, int a, int b) {
        return study.survival()
                .flatMap(survival -> points.stream()
                        .map(point -> survival.pairs(point, a, b))
                        .filter(open -> open.a().size() > 0)
                        .map(AveragedContrast::closures)
                        .reduce((one, other) -> new Closures(
                                one.both() + other.both(),
                                one.onlyA() + other.onlyA(),
                                one.onlyB() + other.onlyB(),
                                one.neither() + other.neither())));
    }

    private static Closures closures(PairedObservations open) {
        return Closures.of(open.a(), open.b());
    }

    /** What was found, with the points it speaks of. */
    String sentence(int points) {
        String sentence = contrast.sentence();
        return "Averaged over " + points + " points: "
                + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
