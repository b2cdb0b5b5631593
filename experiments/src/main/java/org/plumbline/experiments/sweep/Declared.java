package org.plumbline.experiments.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.experiment.Contrast;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.experiment.Hypothesis;
import org.plumbline.sim.observation.Outcome;

/**
 * What was fixed before the first run: the outcome that decides, the family of contrasts and the hypotheses.
 *
 * @param primary the outcome that decides, or null
 * @param contrasts the family
 * @param hypotheses what is expected
 */
public record Declared(@Nullable Outcome primary, List<Contrast> contrasts, List<Hypothesis> hypotheses) {
    /** The name of its hash in the manifest. */
    public static final String NAME = "hypotheses";

    /** What an experiment declares. */
    static Declared of(ExperimentSpec spec) {
        return new Declared(spec.primary(), spec.contrasts(), spec.hypotheses());
    }

    boolean isEmpty() {
        return primary == null && contrasts.isEmpty() && hypotheses.isEmpty();
    }

    /** The same words on every machine, to be hashed. */
    String text() {
        return "primary " + key(primary)
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
