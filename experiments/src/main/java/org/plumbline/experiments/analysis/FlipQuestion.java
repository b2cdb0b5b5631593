package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;

/** Where does it flip? Every pair point by point, where its mean difference changes sign along a factor, and in words. */
final class FlipQuestion {
    private final Study study;

    FlipQuestion(Study study) {
        this.study = study;
    }

    Answer answer() {
        if (study.strategies().size() < 2 || study.factors().isEmpty()) {
            return new Answer(
                    Question.FLIP,
                    "nothing to flip",
                    List.of("A flip needs two strategies and a factor that varies; this directory lacks one of them."),
                    List.of(new AnswerTable("flips", List.of("a", "b", "factor"), List.of())),
                    List.of("Add strategy: [first, second] and another factor to the experiment."));
        }
        List<PointContrast> contrasts = PointContrast.all(study);
        List<String> sentences = new ArrayList<>();
        AnswerTable.Rows flips =
                AnswerTable.columns("flips", List.of("a", "b", "factor", "from", "to", "crossing", "clear"));
        for (List<Integer> pair : PointContrast.pairs(study)) {
            List<PointContrast> own = contrasts.stream()
                    .filter(c -> c.a() == pair.get(0) && c.b() == pair.get(1))
                    .toList();
            if (!own.isEmpty()) {
                List<Flip> found = Flip.along(study, own);
                found.forEach(flip -> flips.add(
                        own.get(0).contrast().a(),
                        own.get(0).contrast().b(),
                        flip.factor(),
                        flip.before().level(),
                        flip.after().level(),
                        flip.crossing(),
                        flip.clear() ? "yes" : "no"));
                sentences.add(new FlipSentence(study, own, found).text());
                LosingCases losing = new LosingCases(study, own);
                if (losing.isSearchable()) {
                    sentences.add(losing.search().sentence());
                }
            }
        }
        return new Answer(
                Question.FLIP,
                "paired differences at each point; along a factor averaged, future by future, over points at which nothing"
                        + " else differs; crossings by straight lines between levels",
                sentences,
                List.of(map(contrasts), flips.table()),
                List.of(
                        "Shares are of all futures; those in which both come out alike count for neither.",
                        "A crossing is clear if the intervals on both sides exclude zero; intervals are one at a time.",
                        "Along a factor of a sampled design nothing is said, because other factors change with it.",
                        "Points share their futures: what is seen at neighbouring points is not independent."));
    }

    private AnswerTable map(List<PointContrast> contrasts) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "map",
                AnswerTable.join(
                        List.of("point"),
                        study.factorNames(),
                        List.of("a", "b", "bBetterOf100"),
                        AnswerTable.estimate("difference"),
                        List.of("verdict")));
        contrasts.forEach(c -> rows.add(
                c.point(),
                study.at(c.point()),
                c.contrast().a(),
                c.contrast().b(),
                c.bBetterOfHundred(),
                c.contrast().difference(),
                c.contrast().verdict().label()));
        return rows.table();
    }
}
