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

/**
 * Compares two strategies on the same futures: a pure function from paired outcomes to estimate, verdict and sentence.
 *
 * @param a the first strategy
 * @param b the second strategy; differences are b minus a
 * @param horizon the horizon in words, fit for "over ..." and "within ...", such as "5 years"
 * @param closures how many firms closed under each, if that is known
 */
public record Comparison(Contender a, Contender b, String horizon, Optional<Closures> closures) {
    private static final int FEW_FUTURES = 30;

    /** The contrast on one outcome. */
    public Contrast contrast(OutcomeScale scale, PairedObservations pairs) {
        Evidence evidence = Evidence.of(pairs, scale);
        Verdict verdict = Verdict.of(evidence, scale.matters());
        String sentence = new VerdictSentence(a, b, scale, horizon, evidence).of(verdict);
        boolean risks = scale.yesNo() && verdict != Verdict.UNDEFINED;
        return new Contrast(
                a.name(),
                b.name(),
                scale.key(),
                difference(pairs, evidence),
                evidence.refusal().isPresent()
                        ? OptionalDouble.empty()
                        : StudentT.pairedTest(pairs.differences()).pValue(),
                evidence.tally().aBetter(),
                evidence.tally().ties(),
                evidence.tally().bBetter(),
                verdict,
                ahead(verdict, evidence),
                risks ? RiskSentence.of(a, b, scale, horizon, pairs) + " " + sentence : sentence,
                warnings(scale, pairs, evidence));
    }

    private static Estimate difference(PairedObservations pairs, Evidence evidence) {
        return pairs.refusal()
                .map(reason ->
                        Estimate.undefined(Evidence.CONFIDENCE, evidence.tally().futures(), Method.PAIRED_T, reason))
                .orElseGet(() -> StudentT.pairedDifference(pairs.differences(), Evidence.CONFIDENCE));
    }

    private Optional<String> ahead(Verdict verdict, Evidence evidence) {
        return verdict.namesOneAhead()
                ? Optional.of(evidence.ahead() == Side.A ? a.name() : b.name())
                : Optional.empty();
    }

    private List<String> warnings(OutcomeScale scale, PairedObservations pairs, Evidence evidence) {
        List<String> warnings = new ArrayList<>();
        if (scale.money()) {
            closures.flatMap(counts -> counts.warning(a, b)).ifPresent(warnings::add);
        }
        evidence.refusal().ifPresent(reason -> warnings.add("No verdict: " + reason + "."));
        leftOut(pairs).ifPresent(warnings::add);
        if (evidence.refusal().isEmpty() && evidence.tally().differing() > 0) {
            reliability(pairs, warnings);
        }
        return warnings;
    }

    private static Optional<String> leftOut(PairedObservations pairs) {
        if (pairs.failedPairs() + pairs.emptyPairs() == 0) {
            return Optional.empty();
        }
        return Optional.of("Of " + Numerals.of(pairs.attempted()) + " futures " + Numerals.of(pairs.failedPairs())
                + " were left out because a run failed and " + Numerals.of(pairs.emptyPairs())
                + " because the outcome is empty under one strategy or both.");
    }

    private static void reliability(PairedObservations pairs, List<String> warnings) {
        int futures = pairs.a().size();
        if (futures < FEW_FUTURES) {
            warnings.add("Only " + futures + " futures: numbers out of 100 are rough.");
        }
        Skewness.needed(pairs.differences())
                .ifPresent(
                        needed -> warnings.add("The interval is nominal: a few futures differ far more than the rest;"
                                + " about " + Numerals.roughly(needed) + " futures would make it reliable."));
        if (VarianceReduction.of(pairs.a(), pairs.b()).pairingDoesNotHelp()) {
            warnings.add(
                    "Pairing did not help: under the two strategies this outcome does not rise and fall together.");
        }
    }
}
