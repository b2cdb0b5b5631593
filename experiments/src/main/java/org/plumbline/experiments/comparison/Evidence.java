package org.plumbline.experiments.comparison;

import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.statistics.Wilson;

/**
 * What paired futures show of one outcome, in the sense of "better": an advantage is a difference b minus a, with its
 * sign turned where less is better.
 *
 * @param tally in how many futures each was better
 * @param advantage mean advantage of the second strategy with its 95 % interval
 * @param standardDeviation of the differences; zero if there are fewer than two
 * @param narrow the same with its 90 % interval, for the question whether the two are about the same
 * @param refusal why there is no verdict, if there is none
 */
public record Evidence(
        Tally tally, Estimate advantage, double standardDeviation, Estimate narrow, Optional<String> refusal) {
    /** The confidence of intervals. */
    public static final double CONFIDENCE = 0.95;
    /** The confidence of the interval that must lie within differences that do not matter: 1 - 2 x 5 %. */
    public static final double EQUIVALENCE_CONFIDENCE = 0.90;

    /** Checks that a verdict has an interval to rest on. */
    public Evidence {
        if (refusal.isEmpty() && !(advantage.hasInterval() && narrow.hasInterval())) {
            throw new IllegalArgumentException("evidence without an interval must say why there is no verdict");
        }
    }

    /** The evidence of these pairs on an outcome. */
    static Evidence of(PairedObservations pairs, OutcomeScale scale) {
        Sample advantages = Sample.of(
                pairs.differences().values().map(d -> scale.sign() * d).toArray());
        Optional<String> few = advantages.size() < 2 ? Optional.of("fewer than two complete pairs") : Optional.empty();
        return new Evidence(
                Tally.of(advantages),
                StudentT.pairedDifference(advantages, CONFIDENCE),
                advantages.size() < 2 ? 0 : advantages.standardDeviation(),
                StudentT.pairedDifference(advantages, EQUIVALENCE_CONFIDENCE),
                pairs.refusal().or(() -> few));
    }

    /**
     * The strategy ahead in more futures; where both are ahead in as many, the one ahead on average, and the second if
     * that is no answer either.
     */
    public Side ahead() {
        if (tally.aBetter() != tally.bBetter()) {
            return tally.aBetter() > tally.bBetter() ? Side.A : Side.B;
        }
        return advantage.mean().orElse(0) < 0 ? Side.A : Side.B;
    }

    /** The share of the futures that are not ties in which the strategy ahead is better, with Wilson's interval. */
    public Estimate shareAhead() {
        return Wilson.share(tally.better(ahead()), tally.differing(), CONFIDENCE);
    }

    /** Whether the 90 % interval lies between -m and m, ends excluded. */
    boolean isWithin(double matters) {
        return lower(narrow) > -matters && upper(narrow) < matters;
    }

    /** Whether the 95 % interval lies at m or beyond in favour of the strategy ahead. */
    boolean isBeyond(double matters) {
        return ahead() == Side.B ? lower(advantage) >= matters : upper(advantage) <= -matters;
    }

    /** Whether the 95 % interval holds a difference smaller than m. */
    boolean reachesInto(double matters) {
        return lower(advantage) < matters && upper(advantage) > -matters;
    }

    /** Whether the mean favours the strategy that is not ahead in more futures. */
    boolean meanOpposesMajority() {
        double mean = advantage.mean().orElseThrow();
        return ahead() == Side.B ? mean < 0 : mean > 0;
    }

    private static double lower(Estimate estimate) {
        return estimate.lower().orElseThrow();
    }

    private static double upper(Estimate estimate) {
        return estimate.upper().orElseThrow();
    }
}
