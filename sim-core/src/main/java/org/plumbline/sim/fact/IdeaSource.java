package org.plumbline.sim.fact;

/** What an idea started from. */
public enum IdeaSource {
    /** What its author believes customers want. */
    BELIEF("a conviction"),
    /** What a customer said. */
    CUSTOMER("a customer's remark"),
    /** Demand that nobody serves: lost orders, read beside rivals' offers. */
    GAP("a gap in the market"),
    /** What visibly sells elsewhere. */
    RIVAL("what a rival sells"),
    /** What a partner proposed. */
    PARTNER("a partner's proposal"),
    /** What leaked from a rival. */
    LEAK("what a rival let slip");

    private final String phrase;

    IdeaSource(String phrase) {
        this.phrase = phrase;
    }

    /** The source in plain words. */
    public String phrase() {
        return phrase;
    }
}
