package org.plumbline.sim.ecosystem;

/** What a firm and a partner have agreed to do together. */
public enum Contract {
    /** Research on new designs: joint projects, mostly for their knowledge. */
    JOINT_RESEARCH("joint research", true),
    /** Selling together: the partner's contacts come to know the firm. */
    CO_MARKETING("co-marketing", false),
    /** Equipment, data or rooms paid together and used by both. */
    SHARED_INFRASTRUCTURE("shared infrastructure", false),
    /** Developing an offering together: joint projects, cost and revenue shared. */
    CO_DEVELOPMENT("co-development", true);

    private final String phrase;
    private final boolean projects;

    Contract(String phrase, boolean projects) {
        this.phrase = phrase;
        this.projects = projects;
    }

    /** The contract in plain words. */
    public String phrase() {
        return phrase;
    }

    /** Whether projects of the firm can be done together under it. */
    public boolean jointProjects() {
        return projects;
    }
}
