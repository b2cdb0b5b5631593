package org.plumbline.sim.policy;

import java.util.Locale;

/** A mechanism of the model that can be switched off to see what it does. */
public enum Mechanism {
    /** What people believe of the market, the stated vision, and what customers believe of brands. */
    BELIEFS("what people believe of the market, the stated vision, and what customers believe of brands"),
    /** That customers infer an offering from what they saw of its firm. */
    BRAND_INFERENCE("that customers infer an offering from what they saw of its firm"),
    /** That firms copy what visibly sells. */
    IMITATION("that firms copy what visibly sells"),
    /** That people hear of firms from others. */
    WORD_OF_MOUTH("that people hear of firms from others"),
    /** That people gain depth. */
    LEARNING("that people gain depth: by doing, from colleagues, trainers, what is written, and partners"),
    /** That finished designs serve later ones. */
    REUSE("that finished designs serve later ones"),
    /** That colleagues can veto changes of a design. */
    VETOES("that colleagues can veto changes of a design"),
    /** Partners outside the firm. */
    PARTNERS("partners outside the firm"),
    /** New firms entering the market. */
    ENTRY("new firms entering the market"),
    /** The steady wandering of tastes. */
    DRIFT("the steady wandering of tastes"),
    /** Sudden moves of tastes and shocks to reputations. */
    SHOCKS("sudden moves of tastes and shocks to reputations");

    private final String meaning;

    Mechanism(String meaning) {
        this.meaning = meaning;
    }

    /** What it is, in a phrase. */
    public String meaning() {
        return meaning;
    }

    /** The name in commands and files: kebab-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
