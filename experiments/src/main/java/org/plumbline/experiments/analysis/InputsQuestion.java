package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.statistics.Estimate;

/** Which inputs matter? Each response - a strategy, or one strategy minus another - is analysed by what its design allows. */
final class InputsQuestion {
    private final Study study;

    InputsQuestion(Study study) {
        this.study = study;
    }

    Answer answer() {
        if (study.factors().isEmpty() || study.values().points().size() < 2) {
            return new Answer(
                    Question.INPUTS,
                    "nothing was varied",
                    List.of("No input was varied here, so nothing can be said about which matter."),
                    List.of(new AnswerTable("inputs", List.of("response", "factor"), List.of())),
                    List.of("Add factors to the experiment and sweep again."));
        }
        InputMethod method = InputMethod.of(study);
        List<String> columns =
                AnswerTable.join(List.of("response", "factor", "measure"), AnswerTable.estimate("value"));
        AnswerTable.Rows rows = AnswerTable.columns("inputs", columns);
        List<String> sentences = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        List<StudiedResponse> responses = StudiedResponse.all(study);
        for (StudiedResponse response : responses) {
            String name = response.label();
            List<InputMeasure> measures = method.measures(response.outcomes());
            measures.forEach(m -> rows.add(name, m.factor(), m.measure(), m.estimate()));
            sentences.add(sentence(name, measures, method.leading()));
            method.cautions(response.outcomes()).forEach(caution -> cautions.add(name + ": " + caution + "."));
        }
        cautions.add(method.caution());
        cautions.add("Intervals are one at a time: of 20 inputs that do nothing about one is expected to look as if it"
                + " did something.");
        int complete = responses.get(0).outcomes()[0].length;
        Completeness.caution(study, complete).ifPresent(cautions::add);
        return new Answer(Question.INPUTS, method.words(), sentences, List.of(rows.table()), cautions);
    }

    /** Names the factors in the order of their strength, and says which cannot be told from none. */
    private static String sentence(String response, List<InputMeasure> measures, String leading) {
        List<InputMeasure> ranked = measures.stream()
                .filter(m -> m.measure().equals(leading) && m.estimate().mean().isPresent())
                .sorted(Comparator.comparingDouble(
                        (InputMeasure m) -> -Math.abs(m.estimate().mean().orElseThrow())))
                .toList();
        if (ranked.isEmpty()) {
            return response + ": no measure is defined, see the table.";
        }
        List<String> clear = ranked.stream()
                .filter(m -> m.estimate().excludes(0))
                .map(InputMeasure::factor)
                .toList();
        boolean known = ranked.stream().map(InputMeasure::estimate).anyMatch(Estimate::hasInterval);
        String most = known && clear.isEmpty()
                ? "no input can be told from none"
                : "most depends on " + String.join(", then ", known ? clear : names(ranked));
        int unclear = ranked.size() - clear.size();
        String rest = known && unclear > 0 && !clear.isEmpty()
                ? "; " + unclear + " of " + ranked.size() + " inputs cannot be told from none"
                : "";
        return response + ": " + most + rest + ".";
    }

    private static List<String> names(List<InputMeasure> ranked) {
        return ranked.stream().map(InputMeasure::factor).toList();
    }
}
