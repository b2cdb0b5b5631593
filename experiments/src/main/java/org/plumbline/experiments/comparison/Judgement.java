package org.plumbline.experiments.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.RequiredNumber;
import org.plumbline.experiments.statistics.Wilson;
import org.plumbline.sim.observation.Outcome;

/**
 * The verdict on two strategies as a pure function of their paired differences: the first row that applies, in the order
 * of {@link Verdict}. With p the share of the futures that are not ties in which the leading strategy is ahead, m the
 * smallest difference that matters, and the interval that of the mean paired difference:
 *
 * <ul>
 *   <li>undefined: fewer than two futures, or more than one in a hundred dropped;
 *   <li>identical: every difference is zero;
 *   <li>same: the 90 % interval lies inside -m..m;
 *   <li>undecided: the 95 % interval holds 0 and Wilson's interval of p holds one half;
 *   <li>more often: the 95 % interval holds 0;
 *   <li>mixed: mean and majority point to different sides;
 *   <li>very likely: p at least .90 and the interval beyond m; likely: p at least .66; slight otherwise.
 * </ul>
 */
public final class Judgement {
    private static final double CONFIDENCE = 0.95;
    private static final double CONFIDENCE_OF_SAMENESS = 0.90;
    private static final double MOST_DROPPED = 0.01;
    private static final double VERY_LIKELY = 0.90;
    private static final double LIKELY = 0.66;

    private final String a;
    private final String b;
    private final OutcomeScale scale;
    private final List<Double> differences;
    private final int dropped;
    private final int aBetter;
    private final int bBetter;
    private final Optional<Estimate> interval;

    private Judgement(String a, String b, OutcomeScale scale, List<Double> differences, int dropped) {
        this.a = a;
        this.b = b;
        this.scale = scale;
        this.differences = differences;
        this.dropped = dropped;
        this.aBetter =
                (int) differences.stream().filter(d -> scale.sign() * d < 0).count();
        this.bBetter =
                (int) differences.stream().filter(d -> scale.sign() * d > 0).count();
        this.interval = Estimate.ofMean(differences, CONFIDENCE);
    }

    /**
     * Judges.
     *
     * @param a the first strategy
     * @param b the second strategy
     * @param scale how the outcome is judged
     * @param differences b minus a, one for each future in which it is defined
     * @param dropped futures in which it is not
     */
    public static Contrast of(Named a, Named b, OutcomeScale scale, List<Double> differences, int dropped) {
        return new Judgement(a.label(), b.label(), scale, differences, dropped).contrast(a, b);
    }

    /**
     * A strategy by its name and by what sentences call it.
     *
     * @param name the name
     * @param label what sentences call it
     */
    public record Named(String name, String label) {}

    private Contrast contrast(Named first, Named second) {
        Verdict verdict = verdict();
        String ahead = aBetter == bBetter ? "" : bBetter > aBetter ? second.name() : first.name();
        return new Contrast(
                first.name(),
                second.name(),
                scale.outcome(),
                interval,
                aBetter,
                differences.size() - aBetter - bBetter,
                bBetter,
                dropped,
                verdict,
                verdict == Verdict.UNDEFINED || verdict == Verdict.IDENTICAL ? "" : ahead,
                sentence(verdict),
                List.of());
    }

    private Verdict verdict() {
        int n = differences.size();
        if (n < 2 || dropped > MOST_DROPPED * (n + dropped)) {
            return Verdict.UNDEFINED;
        }
        if (aBetter == 0 && bBetter == 0) {
            return Verdict.IDENTICAL;
        }
        Estimate mean = interval.orElseThrow();
        Estimate narrow = Estimate.ofMean(differences, CONFIDENCE_OF_SAMENESS).orElseThrow();
        if (narrow.lower() > -scale.smallest() && narrow.upper() < scale.smallest()) {
            return Verdict.SAME;
        }
        if (mean.contains(0)) {
            return toldByCounts() ? Verdict.MORE_OFTEN : Verdict.UNDECIDED;
        }
        return strength(mean);
    }

    private boolean toldByCounts() {
        double told = aBetter + bBetter;
        return !Wilson.of(Math.max(aBetter, bBetter), told, CONFIDENCE).contains(0.5);
    }

    private Verdict strength(Estimate mean) {
        boolean majorityForB = bBetter > aBetter;
        boolean meanForB = scale.sign() * mean.mean() > 0;
        if (majorityForB != meanForB) {
            return Verdict.MIXED;
        }
        double share = (double) Math.max(aBetter, bBetter) / (aBetter + bBetter);
        boolean beyond = mean.lower() > scale.smallest() || mean.upper() < -scale.smallest();
        if (share >= VERY_LIKELY && beyond) {
            return Verdict.VERY_LIKELY;
        }
        return share >= LIKELY ? Verdict.LIKELY : Verdict.SLIGHT;
    }

    private String leader() {
        return bBetter >= aBetter ? b : a;
    }

    private String other() {
        return bBetter >= aBetter ? a : b;
    }

    private String ahead() {
        return Words.ofHundred(Math.max(aBetter, bBetter), differences.size());
    }

    private String behind() {
        return Words.ofHundred(Math.min(aBetter, bBetter), differences.size());
    }

    private String equal() {
        long ties = (long) differences.size() - aBetter - bBetter;
        return ties == 0 ? "" : ", equal in " + Words.ofHundred(ties, differences.size());
    }

    private String on() {
        return " on " + scale.outcome().phrase() + " over " + scale.horizon();
    }

    private String sentence(Verdict verdict) {
        return switch (verdict) {
            case UNDEFINED -> "Too few runs to say.";
            case IDENTICAL ->
                a + " and " + b + " came out exactly the same" + on() + " in all " + Words.whole(differences.size())
                        + " futures.";
            case SAME ->
                b + " and " + a + " come out about the same" + on() + "; the difference is smaller than "
                        + scale.smallestInWords() + ".";
            case UNDECIDED -> undecided();
            case MORE_OFTEN ->
                leader() + " comes out ahead" + on() + " more often (" + ahead() + " of 100" + equal()
                        + "), yet on average the two cannot be told apart.";
            case MIXED ->
                leader() + " comes out ahead" + on() + " more often (" + ahead() + " of 100" + equal() + "), yet "
                        + other() + " does better on average: when " + other() + " wins, it wins big.";
            case VERY_LIKELY ->
                leader() + " very likely ends ahead of " + other() + on() + ": in " + ahead()
                        + " of 100 simulated futures; in " + behind() + " it does not" + equal() + "."
                        + open();
            case LIKELY ->
                leader() + " is ahead of " + other() + on() + " more often than not: in " + ahead()
                        + " of 100 futures; behind in " + behind() + equal() + "." + open();
            case SLIGHT ->
                leader() + " is ahead of " + other() + on() + " on average, near a toss-up: " + ahead() + " of 100"
                        + equal() + "." + open();
        };
    }

    private String undecided() {
        double deviation = Estimate.standardDeviation(differences, Estimate.mean(differences));
        return "These " + Words.whole(differences.size()) + " futures cannot tell " + a + " and " + b + " apart" + on()
                + ". " + Words.futures(RequiredNumber.of(deviation, scale.smallest(), CONFIDENCE))
                + " would show a difference of " + scale.smallestInWords() + ".";
    }

    private String open() {
        Estimate mean = interval.orElseThrow();
        boolean reachesIn = mean.lower() < scale.smallest() && mean.upper() > -scale.smallest();
        return reachesIn ? " Whether it matters is open." : "";
    }

    /** Whether an outcome is money, so that its verdict must be read with the firms that closed. */
    static boolean isMoney(Outcome outcome) {
        return outcome.unit() == Outcome.Unit.MONEY;
    }
}
