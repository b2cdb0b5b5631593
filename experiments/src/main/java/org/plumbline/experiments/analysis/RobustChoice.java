package org.plumbline.experiments.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.experiments.robustness.Criterion;
import org.plumbline.experiments.robustness.PayoffTable;
import org.plumbline.experiments.robustness.ReplicatedPayoffs;
import org.plumbline.experiments.robustness.ResampledPayoffs;
import org.plumbline.experiments.robustness.RobustRanking;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.ResamplingStream;

/**
 * Which of several strategies is best over many points: the one with the best mean against each of the others by the rule
 * of verdicts, and what the criteria of robust choice say, each with what chance leaves open.
 */
final class RobustChoice {
    private static final int RESAMPLES = 1000;
    private static final int TOLD = 5;

    private final Study study;
    private final List<Long> points;

    RobustChoice(Study study) {
        this.study = study;
        this.points = study.values().points();
    }

    void tell(List<String> sentences, List<AnswerTable> tables, List<String> cautions) {
        double[][][] payoffs = study.values().complete(study.strategies());
        int complete = payoffs[0][0].length;
        if (complete == 0) {
            sentences.add("Not every strategy has a common replication at every point, so that regret over the points"
                    + " is undefined; see the contrasts point by point.");
            return;
        }
        List<String> names =
                study.strategies().stream().map(s -> study.named(s).label()).toList();
        boolean more = study.scale().sign() > 0;
        ReplicatedPayoffs replicated = new ReplicatedPayoffs(names, payoffs, more);
        ResampledPayoffs resampled = replicated.resampled(
                RESAMPLES, ResamplingStream.open(study.scenario().seed()));
        PayoffTable means = replicated.means();
        RobustRanking ranking = RobustRanking.of(means);
        List<AveragedContrast> averaged = averaged(leader(ranking));
        averaged.stream().limit(TOLD).forEach(c -> sentences.add(c.sentence()));
        sentences.add(sentence(ranking, resampled));
        tables.add(table(resampled, ranking));
        tables.add(ContrastTable.of(
                "averaged",
                List.of(),
                Collections.nCopies(averaged.size(), List.of()),
                averaged.stream().map(AveragedContrast::contrast).toList()));
        averaged.forEach(c -> cautions.addAll(c.contrast().warnings()));
        Completeness.caution(study, complete).ifPresent(cautions::add);
        cautions.add("Regret is against the best of the strategies listed here, at the points of this design, each"
                + " counted alike.");
    }

    /** The strategy with the least mean regret, which is the one with the best mean. */
    private static int leader(RobustRanking ranking) {
        int row = ranking.criteria().indexOf(Criterion.MEAN_REGRET);
        return ranking.ranks().get(row).indexOf(1);
    }

    private List<AveragedContrast> averaged(int leader) {
        return study.strategies().stream()
                .filter(other -> other != leader)
                .map(other -> AveragedContrast.of(study, points, other, leader))
                .toList();
    }

    private String sentence(RobustRanking ranking, ResampledPayoffs resampled) {
        String over = "Over " + points.size() + " points, each counted by its mean, ";
        OptionalInt agreed = ranking.bestByAll();
        if (agreed.isEmpty()) {
            return over + "the criteria disagree on " + study.outcome() + ": " + winners(ranking)
                    + "; which to take is a question of attitude, see the table.";
        }
        int best = agreed.getAsInt();
        List<String> open = ranking.criteria().stream()
                .filter(c -> !isClear(resampled, c, best))
                .map(RobustChoice::words)
                .toList();
        return over + ranking.strategies().get(best) + " comes out first on " + study.outcome()
                + " by all four criteria (mean, largest and 90th-percentile regret, and the worst case); "
                + (open.isEmpty()
                        ? "resampled futures leave it first by each" + small(ranking, resampled, best) + "."
                        : "by the " + String.join(", the ", open)
                                + " its lead is within chance (95 % of resampled futures).");
    }

    /** Where a lead is beyond chance and does not matter all the same. */
    private String small(RobustRanking ranking, ResampledPayoffs resampled, int strategy) {
        double smallest = study.scale().smallest();
        boolean all = ranking.criteria().stream()
                .map(c -> resampled.lead(c, strategy, Study.CONFIDENCE).mean().orElseThrow())
                .allMatch(lead -> lead < smallest);
        return all ? ", yet by less than " + study.amount(smallest) + ", the smallest difference that matters" : "";
    }

    private static boolean isClear(ResampledPayoffs resampled, Criterion criterion, int strategy) {
        Estimate lead = resampled.lead(criterion, strategy, Study.CONFIDENCE);
        return lead.hasInterval() && lead.lower().getAsDouble() > 0;
    }

    private static String winners(RobustRanking ranking) {
        return IntStream.range(0, ranking.strategies().size())
                .filter(s -> !ranking.wonBy(s).isEmpty())
                .mapToObj(s -> ranking.strategies().get(s) + " comes out first by the "
                        + ranking.wonBy(s).stream().map(RobustChoice::words).collect(Collectors.joining(" and the ")))
                .collect(Collectors.joining(", "));
    }

    private static String words(Criterion criterion) {
        return switch (criterion) {
            case MAXIMUM_REGRET -> "largest regret";
            case MEAN_REGRET -> "mean regret";
            case NINETIETH_PERCENTILE_REGRET -> "90th percentile of regret";
            case WORST_CASE -> "worst case";
        };
    }

    private static AnswerTable table(ResampledPayoffs resampled, RobustRanking ranking) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "robust",
                AnswerTable.join(
                        List.of("strategy", "criterion"),
                        AnswerTable.estimate("value"),
                        List.of("rank", "lead", "leadLower", "leadUpper")));
        for (Criterion criterion : ranking.criteria()) {
            int c = ranking.criteria().indexOf(criterion);
            for (int s = 0; s < ranking.strategies().size(); s++) {
                Estimate lead = resampled.lead(criterion, s, Study.CONFIDENCE);
                rows.add(
                        ranking.strategies().get(s),
                        criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        resampled.value(criterion, s, Study.CONFIDENCE),
                        ranking.ranks().get(c).get(s),
                        lead.mean(),
                        lead.lower(),
                        lead.upper());
            }
        }
        return rows.table();
    }
}
