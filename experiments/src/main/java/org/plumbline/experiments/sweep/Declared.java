package org.plumbline.experiments.sweep;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.results.table.ShortestNumber;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.experiment.Contrast;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.experiment.Hypothesis;
import org.plumbline.sim.observation.Outcome;

/**
 * What was fixed before the first run: the outcome that decides, the smallest differences that matter, the family of
 * contrasts and the hypotheses.
 *
 * @param matters the smallest difference that matters of each outcome recorded, by its key
 * @param primary the outcome that decides, or null
 * @param contrasts the family
 * @param hypotheses what is expected
 */
public record Declared(
        Map<String, Double> matters, @Nullable Outcome primary, List<Contrast> contrasts, List<Hypothesis> hypotheses) {
    /** The name of its hash in the manifest. */
    public static final String NAME = "hypotheses";

    /** Copies the parts; differences go by key. */
    public Declared {
        matters = Collections.unmodifiableMap(new TreeMap<>(matters));
        contrasts = List.copyOf(contrasts);
        hypotheses = List.copyOf(hypotheses);
    }

    /** What an experiment declares. */
    static Declared of(Scenario scenario, ExperimentSpec spec) {
        Function<Outcome, OutcomeScale> scales = Scales.of(scenario);
        Map<String, Double> matters = new TreeMap<>();
        spec.outcomes()
                .forEach(recorded -> matters.put(
                        recorded.outcome().key(),
                        scales.apply(recorded.outcome()).smallest()));
        return new Declared(matters, spec.primary(), spec.contrasts(), spec.hypotheses());
    }

    boolean isEmpty() {
        return primary == null && contrasts.isEmpty() && hypotheses.isEmpty();
    }

    /** The same words on every machine, to be hashed. */
    String text() {
        return "primary " + key(primary)
                + matters.entrySet().stream()
                        .map(m -> "\nmatters " + m.getKey() + " " + ShortestNumber.text(m.getValue()))
                        .reduce("", String::concat)
                + contrasts.stream()
                        .map(c -> "\ncontrast " + c.a() + " " + c.b() + " " + key(c.outcome()))
                        .reduce("", String::concat)
                + hypotheses.stream()
                        .map(h -> "\nhypothesis " + h.id() + " " + h.a() + " " + h.b() + " "
                                + h.outcome().key() + " " + h.expect())
                        .reduce("", String::concat);
    }

    private static String key(@Nullable Outcome outcome) {
        return outcome == null ? "all" : outcome.key();
    }
}
