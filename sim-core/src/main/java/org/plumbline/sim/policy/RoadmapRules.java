package org.plumbline.sim.policy;

/**
 * The working hours that a roadmap takes. The model goes by these rules, and what a roadmap is said to take is computed by
 * them. Pure; draws nothing.
 */
public final class RoadmapRules {
    private static final double FRAMEWORK_HOURS = 4;
    private static final double MEETING_HOURS = 1.5;

    private RoadmapRules() {}

    /** Hours of a round: its audit, and the framework that names owners and evaluators. Its training comes on top. */
    public static double roundHours(RoadmapParameters roadmap) {
        return roadmap.auditHours() + FRAMEWORK_HOURS;
    }

    /** Hours of a meeting of the committee in a firm of so many. */
    public static double meetingHours(RoadmapParameters roadmap, int heads) {
        return MEETING_HOURS * StrictMath.min(roadmap.committee(), heads);
    }
}
