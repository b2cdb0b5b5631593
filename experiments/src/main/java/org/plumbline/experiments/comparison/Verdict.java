package org.plumbline.experiments.comparison;

import org.plumbline.experiments.statistics.Estimate;

/** What the paired futures say about two strategies; the first that applies, in this order. */
public enum Verdict {
    /** Fewer than two pairs, or too many failed runs. */
    UNDEFINED("undefined"),
    /** Every difference is zero. */
    IDENTICAL("identical"),
    /** The 90 % interval of the mean difference lies inside the differences that do not matter. */
    SAME("same"),
    /** Neither the mean nor the count of futures tells the strategies apart. */
    UNDECIDED("undecided"),
    /** One wins in more futures, but the mean does not tell them apart. */
    MORE_OFTEN("more-often"),
    /** One wins in more futures, the other on average. */
    MIXED("mixed"),
    /** Ahead in at least 90 of 100 futures that differ, by a difference that matters. */
    VERY_LIKELY("very-likely"),
    /** Ahead in at least 66 of 100 futures that differ. */
    LIKELY("likely"),
    /** Ahead on average, near a toss-up. */
    SLIGHT("slight");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The name in files: kebab-case. */
    public String label() {
        return label;
    }

    /** Whether the verdict says that one strategy is ahead in more futures. */
    public boolean namesOneAhead() {
        return compareTo(UNDECIDED) > 0;
    }

    /**
     * The verdict that the evidence allows.
     *
     * @param evidence on one outcome
     * @param matters m, the smallest difference that matters, zero or more; a difference of m itself matters
     * @throws IllegalArgumentException if m is negative or not finite
     */
    public static Verdict of(Evidence evidence, double matters) {
        if (!(matters >= 0 && Double.isFinite(matters))) {
            throw new IllegalArgumentException(
                    "smallest difference that matters (" + matters + ") must be finite and not negative");
        }
        if (evidence.refusal().isPresent()) {
            return UNDEFINED;
        }
        if (evidence.tally().differing() == 0) {
            return IDENTICAL;
        }
        if (evidence.isWithin(matters)) {
            return SAME;
        }
        return evidence.advantage().contains(0) ? withoutMean(evidence) : withMean(evidence, matters);
    }

    private static Verdict withoutMean(Evidence evidence) {
        Estimate share = evidence.shareAhead();
        return share.contains(0.5) ? UNDECIDED : MORE_OFTEN;
    }

    private static Verdict withMean(Evidence evidence, double matters) {
        if (evidence.meanOpposesMajority()) {
            return MIXED;
        }
        double share = evidence.shareAhead().mean().orElseThrow();
        if (share >= Likelihood.VERY_LIKELY.least() && evidence.isBeyond(matters)) {
            return VERY_LIKELY;
        }
        return share >= Likelihood.LIKELY.least() ? LIKELY : SLIGHT;
    }
}
