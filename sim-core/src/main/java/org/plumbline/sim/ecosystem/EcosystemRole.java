package org.plumbline.sim.ecosystem;

/** The part a firm plays among its partners. */
public enum EcosystemRole {
    /** None in particular: one partner among others. */
    PARTNER("partner among partners"),
    /** Sells design blocks that it has finished. */
    TECHNOLOGY_PROVIDER("technology provider"),
    /** Runs the place where the others meet: cheaper search and contracts, awareness, a fee. */
    PLATFORM_ORCHESTRATOR("platform orchestrator"),
    /** Carries signals between markets that do not talk to each other. */
    KNOWLEDGE_BROKER("knowledge broker"),
    /** Brings its partners' contacts together, for reach and a commission. */
    MARKET_CONNECTOR("market connector"),
    /** Whatever its situation suggests at each review. */
    AS_IT_FITS("as it fits");

    private final String phrase;

    EcosystemRole(String phrase) {
        this.phrase = phrase;
    }

    /** The role in plain words. */
    public String phrase() {
        return phrase;
    }
}
