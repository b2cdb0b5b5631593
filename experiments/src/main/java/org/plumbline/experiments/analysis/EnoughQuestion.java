package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.RequiredReplications;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.Skewness;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.statistics.VarianceReduction;

/**
 * Are there enough replications? For each strategy at each point whether its mean is known to the smallest difference that
 * matters, and for each pair whether such a difference would be seen with 80 % power.
 */
final class EnoughQuestion {
    private static final double POWER = 0.8;

    private final Study study;
    private final double matters;

    EnoughQuestion(Study study) {
        this.study = study;
        this.matters = study.scale().smallest();
    }

    Answer answer() {
        List<String> sentences = new ArrayList<>();
        AnswerTable means = means(sentences);
        List<AnswerTable> tables = new ArrayList<>(List.of(means));
        if (study.strategies().size() > 1) {
            tables.add(0, pairs(sentences));
        }
        return new Answer(
                Question.ENOUGH,
                "t half-widths, noncentral t at 80 % power, Cochran's rule for skewness, variance reduction by pairing",
                sentences,
                tables,
                List.of(
                        "The smallest difference that matters is " + study.amount(matters)
                                + "; change it with matters: in the scenario.",
                        "Numbers needed hold for one contrast at the 5 % level; several at once need more. They rest on"
                                + " the spread seen, which is an estimate itself."));
    }

    private AnswerTable means(List<String> sentences) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "means",
                AnswerTable.join(
                        List.of("point"),
                        study.factorNames(),
                        List.of("strategy"),
                        AnswerTable.estimate("mean"),
                        List.of("needed", "skewNeeds")));
        int cells = 0;
        int wanting = 0;
        for (long point : study.values().points()) {
            for (int s : study.strategies()) {
                Sample sample = study.values().sample(point, s);
                if (sample.size() > 1) {
                    cells++;
                    long needed = forMean(sample);
                    wanting += needed > sample.size() ? 1 : 0;
                    rows.add(
                            point,
                            study.at(point),
                            study.named(s).label(),
                            StudentT.mean(sample, Study.CONFIDENCE),
                            matters > 0 ? needed : "",
                            text(Skewness.needed(sample)));
                }
            }
        }
        if (matters == 0) {
            sentences.add("No smallest difference that matters is known of " + study.outcome()
                    + ", so how many runs are enough cannot be said; give one under matters:.");
            return rows.table();
        }
        sentences.add("The mean of " + study.outcome() + " is known to within " + study.amount(matters) + " (95 %) at "
                + (cells - wanting) + " of " + cells + " cells of point and strategy.");
        return rows.table();
    }

    private long forMean(Sample sample) {
        return matters > 0
                ? RequiredReplications.forHalfWidth(sample.standardDeviation(), matters, Study.CONFIDENCE)
                : 0;
    }

    private AnswerTable pairs(List<String> sentences) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "pairs",
                AnswerTable.join(
                        List.of("point"),
                        study.factorNames(),
                        List.of("a", "b"),
                        AnswerTable.estimate("difference"),
                        List.of("needed", "varianceReduction")));
        long most = 0;
        int wanting = 0;
        List<PointContrast> contrasts = PointContrast.all(study);
        for (PointContrast c : contrasts) {
            PairedObservations pairs = study.values().pairs(c.point(), c.a(), c.b());
            Sample differences = pairs.differences();
            if (differences.size() > 1) {
                long needed = forPair(differences);
                most = Math.max(most, needed);
                wanting += needed > differences.size() ? 1 : 0;
                rows.add(
                        c.point(),
                        study.at(c.point()),
                        c.contrast().a(),
                        c.contrast().b(),
                        c.contrast().difference(),
                        matters > 0 ? needed : "",
                        reduction(pairs));
            }
        }
        int judged = rows.table().rows().size();
        if (matters > 0) {
            sentences.add(enough(judged, wanting, most) + unjudged(contrasts.size() - judged));
        }
        return rows.table();
    }

    private String enough(int judged, int wanting, long most) {
        String seen = study.amount(matters) + " with 80 % power";
        if (judged == 0) {
            return "There are not enough: no contrast has two complete pairs yet.";
        }
        return wanting == 0
                ? "There are enough: a difference of " + seen + " would be seen at each of " + judged + " contrasts."
                : "There are not enough at " + wanting + " of " + judged + " contrasts: to see a difference of " + seen
                        + " takes up to " + most + " futures.";
    }

    private static String unjudged(int contrasts) {
        return contrasts == 0 ? "" : " Of " + contrasts + " more nothing can be said: fewer than two complete pairs.";
    }

    private long forPair(Sample differences) {
        return matters > 0
                ? RequiredReplications.forPower(matters, differences.standardDeviation(), POWER, Study.CONFIDENCE)
                : 0;
    }

    private static OptionalDouble reduction(PairedObservations pairs) {
        return VarianceReduction.of(pairs.a(), pairs.b()).factor();
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}
