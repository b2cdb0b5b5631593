package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;
import org.plumbline.experiments.comparison.Verdict;
import org.plumbline.scenarios.experiment.Hypothesis;
import org.plumbline.sim.observation.Outcome;

/** What came of the hypotheses that were hashed before the first run, each averaged over the points of the design. */
final class HypothesisTests {
    private final Study study;

    private static final double LEVEL = 0.05;

    private record Tested(Hypothesis hypothesis, Contrast contrast, OptionalDouble holm) {
        /** In the words of the claims: as expected, the other way round, or neither. */
        String result() {
            Verdict verdict = contrast.verdict();
            if (verdict == Verdict.UNDEFINED) {
                return "undefined";
            }
            if (hypothesis.expect().equals("same")) {
                boolean alike = verdict == Verdict.SAME || verdict == Verdict.IDENTICAL;
                return alike ? "supported" : "not supported";
            }
            String expected = hypothesis.expect().equals("a") ? hypothesis.a() : hypothesis.b();
            if (!isTold()) {
                return "not supported";
            }
            return contrast.ahead().equals(expected) ? "supported" : "reversed";
        }

        /** Whether mean and majority point to one side, and chance cannot turn the mean of any in the family. */
        private boolean isTold() {
            boolean oneSide = switch (contrast.verdict()) {
                case VERY_LIKELY, LIKELY, SLIGHT -> true;
                case UNDEFINED, IDENTICAL, SAME, UNDECIDED, MORE_OFTEN, MIXED -> false;
            };
            return oneSide && (holm.isEmpty() || holm.getAsDouble() < LEVEL);
        }
    }

    HypothesisTests(Study study) {
        this.study = study;
    }

    void tell(List<String> sentences, List<AnswerTable> tables, List<String> cautions) {
        List<Hypothesis> declared =
                study.sweep().map(sweep -> sweep.spec().hypotheses()).orElse(List.of());
        List<String> names = study.values().strategies();
        List<Hypothesis> testable = new ArrayList<>();
        for (Hypothesis hypothesis : declared) {
            boolean known = names.contains(hypothesis.a()) && names.contains(hypothesis.b());
            if (known && study.records(hypothesis.outcome())) {
                testable.add(hypothesis);
            } else {
                cautions.add("Hypothesis " + hypothesis.id() + " cannot be tested: its strategies or its outcome are"
                        + " not among what was run.");
            }
        }
        List<Tested> tested = tested(testable, names);
        if (!tested.isEmpty()) {
            tested.forEach(t -> sentences.add("Hypothesis " + t.hypothesis().id() + " is " + t.result() + ": "
                    + t.contrast().sentence()));
            tables.add(table(tested));
            cautions.add("A hypothesis is supported where mean and majority, averaged over the points, are on the side"
                    + " expected and p, adjusted by Holm for the number of hypotheses, is below 0.05.");
        }
    }

    private List<Tested> tested(List<Hypothesis> hypotheses, List<String> names) {
        Map<Outcome, Study> looked = new EnumMap<>(Outcome.class);
        List<Contrast> contrasts = hypotheses.stream()
                .map(h -> AveragedContrast.of(
                                looked.computeIfAbsent(h.outcome(), study::through),
                                study.values().points(),
                                names.indexOf(h.a()),
                                names.indexOf(h.b()))
                        .contrast())
                .toList();
        List<OptionalDouble> holm = ContrastFamily.of(contrasts).holm();
        return IntStream.range(0, contrasts.size())
                .mapToObj(i -> new Tested(hypotheses.get(i), contrasts.get(i), holm.get(i)))
                .toList();
    }

    private static AnswerTable table(List<Tested> tested) {
        AnswerTable.Rows rows = AnswerTable.columns(
                "hypotheses",
                AnswerTable.join(
                        List.of("id", "a", "b", "outcome", "expected", "result"),
                        AnswerTable.estimate("difference"),
                        List.of("verdict", "p", "holm")));
        for (Tested t : tested) {
            rows.add(
                    t.hypothesis().id(),
                    t.hypothesis().a(),
                    t.hypothesis().b(),
                    t.hypothesis().outcome().key(),
                    t.hypothesis().expect(),
                    t.result(),
                    t.contrast().difference(),
                    t.contrast().verdict().label(),
                    t.contrast().pValue(),
                    t.holm());
        }
        return rows.table();
    }
}
