package org.plumbline.sim.fact;

/** What an idea would change: what is offered, how it is made, or how it is sold. */
public enum IdeaKind {
    /** A product. */
    PRODUCT(Family.OFFERING, "a product"),
    /** A service: it takes more hours to deliver, and is as good as the people who deliver it. */
    SERVICE(Family.OFFERING, "a service"),
    /** A way to use less material. */
    PROCESS(Family.PROCESS, "a cheaper way of making things"),
    /** A way to use fewer hours, for capital and upkeep. */
    AUTOMATION(Family.PROCESS, "a machine that saves hours"),
    /** A business model that reaches more customers. */
    REACH(Family.BUSINESS_MODEL, "a new way to reach customers"),
    /** A business model under which customers stay. */
    RECURRING(Family.BUSINESS_MODEL, "a subscription that keeps customers");

    /** What an idea would change at large. */
    public enum Family {
        /** Something to sell. */
        OFFERING,
        /** How it is made. */
        PROCESS,
        /** How it is sold. */
        BUSINESS_MODEL
    }

    private final Family family;
    private final String phrase;

    IdeaKind(Family family, String phrase) {
        this.family = family;
        this.phrase = phrase;
    }

    /** Which family it belongs to. */
    public Family family() {
        return family;
    }

    /** Whether it would become something to sell. */
    public boolean offering() {
        return family == Family.OFFERING;
    }

    /** The kind in plain words. */
    public String phrase() {
        return phrase;
    }
}
