package org.plumbline.sim.ecosystem;

/** The six steps in which a firm engages with its ecosystem, again and again; hours and money of each are declared. */
public enum EngagementStep {
    /** Map who is there; strengths, weaknesses, opportunities, threats. */
    MAP("maps its surroundings", 1),
    /** Choose the part to play. */
    CHOOSE_ROLE("settles its role", 1),
    /** Ask the best candidates and sign with those who want. */
    ENGAGE("asks candidates", 2),
    /** Design what is done together: campaigns, infrastructure, applications for funds. */
    DESIGN("designs joint initiatives", 2),
    /** Take part in governance: rules, standards, settling what is open. */
    GOVERN("takes part in governance", 4),
    /** Look at what each tie brought, and end what did not pay. */
    MONITOR("looks back at its ties", 0);

    private final String phrase;
    private final int weeksToNext;

    EngagementStep(String phrase, int weeksToNext) {
        this.phrase = phrase;
        this.weeksToNext = weeksToNext;
    }

    /** The step in plain words. */
    public String phrase() {
        return phrase;
    }

    /** Weeks from this step to the next one of the same round. */
    int weeksToNext() {
        return weeksToNext;
    }

    /** The step after this one; a round ends with monitoring and begins again with mapping. */
    EngagementStep next() {
        return switch (this) {
            case MAP -> CHOOSE_ROLE;
            case CHOOSE_ROLE -> ENGAGE;
            case ENGAGE -> DESIGN;
            case DESIGN -> GOVERN;
            case GOVERN -> MONITOR;
            case MONITOR -> MAP;
        };
    }
}
