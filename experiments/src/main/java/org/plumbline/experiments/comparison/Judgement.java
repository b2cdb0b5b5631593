package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Skewness;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.statistics.VarianceReduction;

/** What can be said of two strategies, as a pure function of their outcomes on the same futures. */
public final class Judgement {
    private static final int FEW_FUTURES = 30;

    private final Named a;
    private final Named b;
    private final OutcomeScale scale;
    private final PairedObservations pairs;
    private final Evidence evidence;

    private Judgement(Named a, Named b, OutcomeScale scale, PairedObservations pairs) {
        this.a = a;
        this.b = b;
        this.scale = scale;
        this.pairs = pairs;
        this.evidence = Evidence.of(pairs, scale);
    }

    /**
     * A strategy by its name and by what sentences call it.
     *
     * @param name the name
     * @param label what sentences call it
     */
    public record Named(String name, String label) {
        /** Checks that sentences have something to call it. */
        public Named {
            if (label.isBlank()) {
                throw new IllegalArgumentException("strategy '" + name + "' needs a label");
            }
        }
    }

    /**
     * Judges one outcome.
     *
     * @param a the first strategy
     * @param b the second strategy; differences are b minus a
     * @param scale how the outcome is judged
     * @param pairs its values under both
     * @param closures how many firms closed under each, if that is known; told beside verdicts on money
     */
    public static Contrast of(
            Named a, Named b, OutcomeScale scale, PairedObservations pairs, Optional<Closures> closures) {
        return new Judgement(a, b, scale, pairs).contrast(closures);
    }

    private Contrast contrast(Optional<Closures> closures) {
        Verdict verdict = Verdict.of(evidence, scale.smallest());
        return new Contrast(
                a.name(),
                b.name(),
                scale.outcome(),
                difference(),
                pValue(),
                evidence.tally().aBetter(),
                evidence.tally().ties(),
                evidence.tally().bBetter(),
                pairs.failedPairs() + pairs.emptyPairs(),
                verdict,
                ahead(verdict),
                sentence(verdict),
                warnings(closures));
    }

    private Estimate difference() {
        return pairs.refusal()
                .map(reason ->
                        Estimate.undefined(Evidence.CONFIDENCE, evidence.tally().futures(), Method.PAIRED_T, reason))
                .orElseGet(() -> StudentT.pairedDifference(pairs.differences(), Evidence.CONFIDENCE));
    }

    private OptionalDouble pValue() {
        return evidence.refusal().isPresent()
                ? OptionalDouble.empty()
                : StudentT.pairedTest(pairs.differences()).pValue();
    }

    private String ahead(Verdict verdict) {
        if (!verdict.namesOneAhead()) {
            return "";
        }
        return evidence.ahead() == Side.A ? a.name() : b.name();
    }

    /** A yes-or-no outcome is told as risks first; the sentence of the verdict follows. */
    private String sentence(Verdict verdict) {
        String sentence = new VerdictSentence(a, b, scale, evidence).of(verdict);
        boolean risks = scale.yesNo() && verdict != Verdict.UNDEFINED;
        return risks ? RiskSentence.of(a, b, scale, pairs) + " " + sentence : sentence;
    }

    private List<String> warnings(Optional<Closures> closures) {
        List<String> warnings = new ArrayList<>();
        if (scale.money()) {
            closures.flatMap(counts -> counts.warning(a, b)).ifPresent(warnings::add);
        }
        evidence.refusal().ifPresent(reason -> warnings.add("No verdict: " + reason + "."));
        leftOut().ifPresent(warnings::add);
        if (evidence.refusal().isEmpty() && evidence.tally().differing() > 0) {
            warnings.addAll(reliability());
        }
        return warnings;
    }

    private Optional<String> leftOut() {
        if (pairs.failedPairs() + pairs.emptyPairs() == 0) {
            return Optional.empty();
        }
        return Optional.of("Of " + Words.whole(pairs.attempted()) + " futures " + Words.whole(pairs.failedPairs())
                + " were left out because a run failed and " + Words.whole(pairs.emptyPairs())
                + " because the outcome is empty under one strategy or both.");
    }

    private List<String> reliability() {
        List<String> warnings = new ArrayList<>();
        int futures = evidence.tally().futures();
        if (futures < FEW_FUTURES) {
            warnings.add("Only " + futures + " futures: numbers out of 100 are rough.");
        }
        Skewness.needed(pairs.differences())
                .ifPresent(
                        needed -> warnings.add("The interval is nominal: a few futures differ far more than the rest;"
                                + " about " + Words.roughly(needed) + " futures would make it reliable."));
        if (VarianceReduction.of(pairs.a(), pairs.b()).pairingDoesNotHelp()) {
            warnings.add(
                    "Pairing did not help: under the two strategies this outcome does not rise and fall together.");
        }
        return warnings;
    }
}
