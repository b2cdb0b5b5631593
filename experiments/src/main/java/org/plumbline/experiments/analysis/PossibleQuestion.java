package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Quantile;
import org.plumbline.experiments.statistics.Sample;

/** What is possible? Quantiles over all runs of each strategy, and its best and worst points. */
final class PossibleQuestion {
    private static final double[] SHARES = {0.05, 0.1, 0.5, 0.9, 0.95};

    private final Study study;

    PossibleQuestion(Study study) {
        this.study = study;
    }

    Answer answer() {
        AnswerTable.Rows quantiles = AnswerTable.columns(
                "quantiles", AnswerTable.join(List.of("strategy", "share"), AnswerTable.estimate("quantile")));
        AnswerTable.Rows extremes = AnswerTable.columns(
                "extremes",
                AnswerTable.join(
                        List.of("strategy", "which", "point"), study.factorNames(), AnswerTable.estimate("mean")));
        List<String> sentences = new ArrayList<>();
        for (int s : study.strategies()) {
            Sample all = study.values().all(s);
            if (all.size() > 0) {
                addQuantiles(quantiles, s, all);
                addExtremes(extremes, s);
                sentences.add(sentence(s, all));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("No run has a value of " + study.column() + ".");
        }
        return new Answer(
                Question.POSSIBLE,
                "quantiles of type 7 over all points and futures; at a single point with intervals of binomial order"
                        + " statistics",
                sentences,
                List.of(quantiles.table(), extremes.table()),
                List.of(
                        "Every point counts alike: quantiles over points are those of this design, not odds.",
                        "Lowest and highest points were picked for their means, which flatters them."));
    }

    private void addQuantiles(AnswerTable.Rows rows, int strategy, Sample all) {
        for (double share : SHARES) {
            rows.add(study.named(strategy).label(), share, quantile(all, share));
        }
    }

    /** Runs at several points share their futures, so that no interval for independent runs applies to all of them. */
    private Estimate quantile(Sample all, double share) {
        return study.values().points().size() == 1
                ? Quantile.estimate(all, share, Study.CONFIDENCE)
                : Estimate.withoutInterval(
                        Quantile.of(all, share),
                        Study.CONFIDENCE,
                        all.size(),
                        Method.QUANTILE,
                        "runs at several points share their futures");
    }

    private void addExtremes(AnswerTable.Rows rows, int strategy) {
        List<Long> points = study.values().points().stream()
                .filter(point -> study.values().sample(point, strategy).size() > 0)
                .sorted(Comparator.comparingDouble(
                        point -> study.values().sample(point, strategy).mean()))
                .toList();
        add(rows, strategy, "lowest", points.get(0));
        add(rows, strategy, "highest", points.get(points.size() - 1));
    }

    private void add(AnswerTable.Rows rows, int strategy, String which, long point) {
        Estimate mean = org.plumbline.experiments.sweep.Summaries.estimate(
                study.scale().outcome(), study.values().sample(point, strategy));
        rows.add(study.named(strategy).label(), which, point, study.at(point), mean);
    }

    private String sentence(int strategy, Sample all) {
        Sample sorted = all.sorted();
        double low = Quantile.of(all, 0.05);
        double high = Quantile.of(all, 0.95);
        return "Under " + study.named(strategy).label() + " " + study.outcome() + " lies between " + study.amount(low)
                + " and " + study.amount(high) + " in 90 of 100 runs; the whole range is "
                + study.amount(sorted.get(0)) + " to " + study.amount(sorted.get(sorted.size() - 1)) + ".";
    }
}
