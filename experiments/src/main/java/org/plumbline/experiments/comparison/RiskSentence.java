package org.plumbline.experiments.comparison;

import java.util.List;
import java.util.Locale;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.observation.Outcome;

/** How a yes-or-no outcome is worded: as counts out of 100 firms, both ways round. */
final class RiskSentence {
    private RiskSentence() {}

    /** The risks under two strategies. */
    static String of(Judgement.Named a, Judgement.Named b, OutcomeScale scale, PairedObservations pairs) {
        if (scale.outcome() == Outcome.SURVIVAL) {
            return String.format(
                    Locale.ROOT,
                    "Out of 100 firms like this, %s close within %s under %s and %s under %s; %s and %s stay open.",
                    no(pairs.a()),
                    scale.horizon(),
                    a.label(),
                    no(pairs.b()),
                    b.label(),
                    yes(pairs.a()),
                    yes(pairs.b()));
        }
        return String.format(
                Locale.ROOT,
                "Out of 100 firms like this, the answer to '%s' over %s is yes for %s under %s and %s under %s.",
                scale.phrase(),
                scale.horizon(),
                yes(pairs.a()),
                a.label(),
                yes(pairs.b()),
                b.label());
    }

    private static String yes(Sample sample) {
        return ofHundred(sample).get(0);
    }

    private static String no(Sample sample) {
        return ofHundred(sample).get(1);
    }

    private static List<String> ofHundred(Sample sample) {
        int yes = (int) sample.values().filter(v -> v == 1).count();
        return Words.ofHundred(List.of(yes, sample.size() - yes));
    }
}
