package org.plumbline.sim.policy;

import java.util.Locale;

/** A mechanism of the model that can be switched off to see what it does. */
public enum Mechanism {
    /** What people believe of the market, the stated vision, and what customers believe of brands. */
    BELIEFS,
    /** That customers infer an offering from what they saw of its firm. */
    BRAND_INFERENCE,
    /** That firms copy what visibly sells. */
    IMITATION,
    /** That people hear of firms from others. */
    WORD_OF_MOUTH,
    /** That doing raises expertise. */
    LEARNING,
    /** That finished designs serve later ones. */
    REUSE,
    /** That colleagues can veto changes of a design. */
    VETOES,
    /** Partners outside the firm. */
    PARTNERS,
    /** New firms entering the market. */
    ENTRY,
    /** The steady wandering of tastes. */
    DRIFT,
    /** Sudden moves of tastes and shocks to reputations. */
    SHOCKS;

    /** The name in commands and files: kebab-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
