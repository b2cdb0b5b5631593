package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.robustness.Criterion;
import org.plumbline.experiments.robustness.PayoffTable;
import org.plumbline.experiments.robustness.ReplicatedPayoffs;
import org.plumbline.experiments.robustness.RobustRanking;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.observation.Outcome;

/** Which strategy is best? At one point by paired contrasts, over many by what robust choice asks: regret and worst case. */
final class BestQuestion {
    private static final int RESAMPLES = 1000;

    private final Study study;

    BestQuestion(Study study) {
        this.study = study;
    }

    Answer answer() {
        if (study.strategies().size() < 2) {
            return new Answer(
                    Question.BEST,
                    "one strategy",
                    List.of("There is only one strategy here, so there is nothing to choose between."),
                    List.of(new AnswerTable("contrasts", List.of("point"), List.of())),
                    List.of("Add strategy: [first, second] to the factors and sweep again."));
        }
        List<PointContrast> contrasts = PointContrast.all(study);
        List<String> sentences = new ArrayList<>();
        List<AnswerTable> tables = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        if (study.values().points().size() > 1) {
            robust(sentences, tables, cautions);
        } else {
            contrasts.forEach(c -> sentences.add(c.contrast().sentence()));
            contrasts.forEach(c -> cautions.addAll(c.contrast().warnings()));
        }
        tables.add(table(contrasts));
        cautions.add("The p-values beside Holm's are unadjusted; the family is every contrast of this table.");
        return new Answer(
                Question.BEST,
                "paired t on the same futures at each point, Holm over the table; regret over the points",
                sentences,
                tables,
                cautions.stream().distinct().toList());
    }

    private AnswerTable table(List<PointContrast> contrasts) {
        List<String> columns = AnswerTable.join(
                List.of("point"),
                study.factorNames(),
                List.of("a", "b"),
                AnswerTable.estimate("difference"),
                List.of("aBetter", "ties", "bBetter", "verdict", "ahead", "p", "holm"));
        List<OptionalDouble> holm = PointContrast.holm(contrasts);
        AnswerTable.Rows rows = AnswerTable.columns("contrasts", columns);
        for (int i = 0; i < contrasts.size(); i++) {
            var c = contrasts.get(i).contrast();
            rows.add(
                    contrasts.get(i).point(),
                    study.at(contrasts.get(i).point()),
                    c.a(),
                    c.b(),
                    c.difference(),
                    c.aBetter(),
                    c.ties(),
                    c.bBetter(),
                    c.verdict().label(),
                    c.ahead(),
                    c.pValue(),
                    holm.get(i));
        }
        return rows.table();
    }

    private void robust(List<String> sentences, List<AnswerTable> tables, List<String> cautions) {
        double[][][] payoffs = study.values().complete(study.strategies());
        if (payoffs[0][0].length == 0) {
            sentences.add("Not every strategy has a common replication at every point, so that regret over the points"
                    + " is undefined; see the contrasts point by point.");
            return;
        }
        List<String> names =
                study.strategies().stream().map(s -> study.named(s).label()).toList();
        boolean more = study.scale().outcome().direction() != Outcome.Direction.LESS;
        ReplicatedPayoffs replicated = new ReplicatedPayoffs(names, payoffs, more);
        PayoffTable means = replicated.means();
        RobustRanking ranking = RobustRanking.of(means);
        sentences.add(sentence(ranking, means.scenarios()));
        tables.add(table(replicated, ranking));
        cautions.add("Regret is against the best of the strategies listed here, at the points of this design, each"
                + " counted alike.");
    }

    private String sentence(RobustRanking ranking, int points) {
        if (ranking.agreed()) {
            return "Over " + points + " points " + ranking.best().get(0) + " is best on " + study.outcome()
                    + " by every criterion: mean, largest and 90th-percentile regret, and the worst case.";
        }
        return "Over " + points + " points the criteria disagree on " + study.outcome() + ": "
                + String.join(" and ", ranking.best())
                + " are each best by one; which to take is a question of attitude, see the table.";
    }

    private AnswerTable table(ReplicatedPayoffs payoffs, RobustRanking ranking) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "robust",
                AnswerTable.join(List.of("strategy", "criterion"), AnswerTable.estimate("value"), List.of("rank")));
        for (Criterion criterion : ranking.criteria()) {
            List<Estimate> estimates = payoffs.bootstrap(
                    criterion,
                    Study.CONFIDENCE,
                    RESAMPLES,
                    DesignStream.open(study.scenario().seed()));
            int c = ranking.criteria().indexOf(criterion);
            for (int s = 0; s < ranking.strategies().size(); s++) {
                rows.add(
                        ranking.strategies().get(s),
                        criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        estimates.get(s),
                        ranking.ranks().get(c).get(s));
            }
        }
        return rows.table();
    }
}
