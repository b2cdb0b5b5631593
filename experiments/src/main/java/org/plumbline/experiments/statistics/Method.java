package org.plumbline.experiments.statistics;

/** How an estimate or a test was made. The keys are part of every results table. */
public enum Method {
    /** Student's t interval of a mean. */
    T("t"),
    /** Student's t on differences within pairs. */
    PAIRED_T("paired-t"),
    /** Welch's t on two independent groups. */
    WELCH("welch-t"),
    /** Every value is the same: a point, not an interval. */
    CONSTANT("constant"),
    /** Every difference is the same and not zero: a point, not an interval. */
    DETERMINISTIC_DIFFERENCE("deterministic-difference"),
    /** Every difference is zero. */
    IDENTICAL("identical"),
    /** Student's t interval of effects computed within replications. */
    WITHIN_REPLICATIONS("t-within-replications"),
    /** A difference of means with the variance pooled within cells. */
    POOLED_CELLS("t-pooled-within-cells"),
    /** A difference of means of one run a cell. */
    UNREPLICATED("unreplicated"),
    /** Student's t over the trajectories of Morris's screening. */
    TRAJECTORIES("t-over-trajectories"),
    /** Percentile interval from resampled trajectories. */
    RESAMPLED_TRAJECTORIES("resampled-trajectories"),
    /** Student's t over the random shifts of a Sobol' sequence. */
    RANDOM_SHIFTS("t-over-random-shifts"),
    /** Percentile interval from resampled rows of a Sobol' sequence, several times too wide. */
    CONSERVATIVE_ROWS("resampled-rows-conservative"),
    /** Least squares on standardised values. */
    REGRESSION("standardized-regression"),
    /** Percentile interval from resampled replications. */
    RESAMPLED_REPLICATIONS("resampled-replications"),
    /** A share of cases that are no random sample. */
    SHARE_OF_CASES("share-of-cases"),
    /** Wilson's score interval of a share. */
    WILSON("wilson"),
    /** DeLong's interval of a probability of superiority between independent groups. */
    DELONG("delong"),
    /** Sample quantile of type 7 with the interval of binomial order statistics. */
    QUANTILE("quantile-7-binomial"),
    /** Bias-corrected and accelerated bootstrap. */
    BCA("bca"),
    /** Kaplan-Meier share surviving with Greenwood's error and log-log interval. */
    KAPLAN_MEIER("kaplan-meier"),
    /** Restricted mean survival time. */
    RESTRICTED_MEAN("restricted-mean"),
    /** Two one-sided t tests of equivalence. */
    TOST("tost"),
    /** Brown and Forsythe's test of equal spread. */
    BROWN_FORSYTHE("brown-forsythe"),
    /** Pitman and Morgan's test of equal spread within pairs. */
    PITMAN_MORGAN("pitman-morgan"),
    /** Mann and Whitney's rank test, corrected for ties and continuity. */
    MANN_WHITNEY("mann-whitney"),
    /** Fisher's exact test of two shares. */
    FISHER("fisher-exact"),
    /** The log-rank test. */
    LOG_RANK("log-rank");

    private final String key;

    Method(String key) {
        this.key = key;
    }

    /** The name in tables and JSON. */
    public String key() {
        return key;
    }
}
