package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;

/** Which strategy is best? At one point by paired contrasts, over many by what robust choice asks: regret and worst case. */
final class BestQuestion {
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
            new RobustChoice(study).tell(sentences, tables, cautions);
        } else {
            contrasts.forEach(c -> sentences.add(c.contrast().sentence()));
            contrasts.forEach(c -> cautions.addAll(c.contrast().warnings()));
        }
        tables.add(Math.min(1, tables.size()), table(contrasts));
        new HypothesisTests(study).tell(sentences, tables, cautions);
        cautions.add(family(contrasts.size()));
        unseen().ifPresent(cautions::add);
        return new Answer(
                Question.BEST,
                "paired t on the same futures at each point and averaged over points, Holm over the table of"
                        + " contrasts; regret over the points with resampled futures",
                sentences.isEmpty() ? List.of("Too few runs to say which strategy is best.") : sentences,
                tables,
                cautions.stream().distinct().toList());
    }

    /** Which tests Holm's procedure takes together, and whether that was said before the runs. */
    private String family(int tests) {
        String declared = PointContrast.declared(study).isEmpty()
                ? "no family was declared before the first run, so all " + tests + " contrasts of this table form one"
                : "the family is the " + tests + " declared contrasts at the points of this table";
        return "Intervals and p are unadjusted; holm is p adjusted for the number of tests: " + declared + ".";
    }

    /** What makes this answer less than a test: another outcome decides, or closures cannot be seen. */
    private Optional<String> unseen() {
        Outcome looked = study.scale().outcome();
        if (study.primary().isPresent() && study.primary().get() != looked) {
            return Optional.of("The outcome that decides was declared to be "
                    + study.primary().get().key() + "; what is said here of " + looked.key() + " is exploration.");
        }
        boolean money = looked.unit() == Unit.MONEY;
        return money && study.survival().isEmpty()
                ? Optional.of("Whether firms closed was not recorded, and a closed firm's later losses are not counted:"
                        + " add survival to the outcomes.")
                : Optional.empty();
    }

    private AnswerTable table(List<PointContrast> contrasts) {
        return ContrastTable.of(
                "contrasts",
                AnswerTable.join(List.of("point"), study.factorNames()),
                contrasts.stream()
                        .map(c -> AnswerTable.join(List.of(String.valueOf(c.point())), study.at(c.point())))
                        .toList(),
                contrasts.stream().map(PointContrast::contrast).toList());
    }
}
