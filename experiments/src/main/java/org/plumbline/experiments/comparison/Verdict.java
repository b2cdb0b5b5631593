package org.plumbline.experiments.comparison;

import java.util.Locale;

/** What paired futures say of two strategies, from the least to the most that can be said. */
public enum Verdict {
    /** Too few runs to say. */
    UNDEFINED,
    /** Every difference is zero. */
    IDENTICAL,
    /** The difference is smaller than what matters. */
    SAME,
    /** Neither mean nor majority can be told from even. */
    UNDECIDED,
    /** One is ahead more often, but the means cannot be told apart. */
    MORE_OFTEN,
    /** Mean and majority point to different sides. */
    MIXED,
    /** Ahead in nine of ten futures or more, by more than what matters. */
    VERY_LIKELY,
    /** Ahead in two of three futures or more. */
    LIKELY,
    /** Ahead on average, near a toss-up. */
    SLIGHT;

    /** The name in files: kebab-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
