package org.plumbline.experiments.comparison;

import org.plumbline.experiments.statistics.RequiredReplications;
import org.plumbline.sim.observation.Outcome;

/**
 * The sentence that goes with a verdict. It names the outcome and the horizon; counts are whole numbers of 100 over all
 * futures, with the counts behind them, and ties are named.
 */
final class VerdictSentence {
    /** "About N would show": a true difference of m is then found with this probability at the 95 % level. */
    private static final double POWER = 0.80;

    /** Said where ties keep the strategy ahead from being so in as many of all futures as the words claim. */
    private static final String AMONG_DIFFERING = "Where the two differ, ";

    private final String labelA;
    private final String labelB;
    private final OutcomeScale scale;
    private final Evidence evidence;
    private final Comparative words;

    VerdictSentence(Judgement.Named a, Judgement.Named b, OutcomeScale scale, Evidence evidence) {
        this.labelA = a.label();
        this.labelB = b.label();
        this.scale = scale;
        this.evidence = evidence;
        this.words = Comparative.of(scale.outcome().direction());
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case UNDEFINED ->
                "Too few runs to say which of " + labelA + " and " + labelB + " is " + words.ahead + " on " + where()
                        + ".";
            case IDENTICAL ->
                opening() + labelA + " and " + labelB + " came out exactly the same in all " + futures() + " futures.";
            case SAME ->
                opening() + labelB + " and " + labelA + " come out about the same; the difference is smaller than "
                        + smallest() + ".";
            case UNDECIDED -> undecided();
            case MORE_OFTEN -> moreOften() + ", yet on average the two cannot be told apart.";
            case MIXED -> mixed();
            case VERY_LIKELY -> veryLikely();
            case LIKELY -> likely();
            case SLIGHT -> slight();
        };
    }

    private String undecided() {
        return "These " + futures() + " futures cannot tell " + labelA + " and " + labelB + " apart on " + where()
                + ". " + whatWouldShow();
    }

    /**
     * How many futures would show a difference of m. Where as many have been run and the question is open all the same,
     * no number of runs can be named, and the range in which the difference lies is said instead.
     */
    private String whatWouldShow() {
        long ran = evidence.tally().futures();
        long needed = scale.smallest() > 0
                ? RequiredReplications.forPower(
                        scale.smallest(), evidence.standardDeviation(), POWER, Evidence.CONFIDENCE)
                : Long.MAX_VALUE;
        if (needed <= ran) {
            return "On average " + labelB + " may be up to " + scale.amount(mostAhead(Side.B)) + " " + words.ahead
                    + " or up to " + scale.amount(mostAhead(Side.A)) + " " + words.behind + " (95 %).";
        }
        String many = Words.roughly(needed);
        String about = many.startsWith("more") ? "More than 100,000" : "About " + many;
        return about + " would show a difference of " + smallest() + ".";
    }

    private double mostAhead(Side side) {
        return side == Side.B
                ? evidence.advantage().upper().orElseThrow()
                : -evidence.advantage().lower().orElseThrow();
    }

    private String moreOften() {
        CountsInWords counts = counts();
        return opening() + ahead() + " " + words.winsMoreOften + " (" + counts.ahead() + ", " + words.behind + " in "
                + counts.behind() + counts.ties() + ")";
    }

    private String mixed() {
        boolean earning = scale.money() && scale.outcome().direction() == Outcome.Direction.MORE;
        String better = earning ? "earns more" : "is " + words.ahead;
        return moreOften() + ", yet " + behind() + " " + better + " on average: when " + behind() + " " + words.winsBig
                + "." + openQuestion();
    }

    private String veryLikely() {
        CountsInWords counts = counts();
        double share = evidence.shareAhead().mean().orElseThrow();
        boolean ofAll = counts.shareOfAll() >= Likelihood.VERY_LIKELY.least();
        boolean certain = Likelihood.of(ofAll ? counts.shareOfAll() : share) == Likelihood.VIRTUALLY_CERTAIN;
        String ends = certain ? " is virtually certain to end " : " very likely ends ";
        String rest = evidence.tally().ties() == 0
                ? "in " + counts.behind() + " it does not"
                : words.behind + " in " + counts.behind() + counts.ties();
        return (ofAll ? "" : AMONG_DIFFERING) + ahead() + ends + words.aheadOf + " " + behind() + " on " + where()
                + ": in " + counts.ahead() + " simulated futures" + counts.evidence() + "; " + rest + ".";
    }

    private String likely() {
        CountsInWords counts = counts();
        return (counts.shareOfAll() > 0.5 ? "" : AMONG_DIFFERING) + ahead() + " is " + words.aheadOf + " " + behind()
                + " on " + where() + " more often than not: in " + counts.ahead() + " futures" + counts.evidence()
                + "; "
                + words.behind + " in " + counts.behind() + counts.ties() + "." + openQuestion();
    }

    private String slight() {
        CountsInWords counts = counts();
        return opening() + ahead() + " is " + words.ahead + " on average, near a toss-up: " + counts.ahead()
                + " futures" + counts.evidence() + ", against " + counts.behind() + " for " + behind() + counts.ties()
                + "." + openQuestion();
    }

    private String openQuestion() {
        return evidence.reachesInto(scale.smallest())
                ? " The mean difference may be smaller than " + smallest() + ": whether it matters is open."
                : "";
    }

    private CountsInWords counts() {
        return new CountsInWords(evidence.tally(), evidence.ahead());
    }

    private String where() {
        return scale.phrase() + " over " + scale.horizon();
    }

    private String opening() {
        return "On " + where() + " ";
    }

    private String smallest() {
        return scale.smallestInWords();
    }

    private String futures() {
        return Words.whole(evidence.tally().futures());
    }

    private String ahead() {
        return evidence.ahead() == Side.A ? labelA : labelB;
    }

    private String behind() {
        return evidence.ahead() == Side.A ? labelB : labelA;
    }
}
