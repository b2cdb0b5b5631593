package org.plumbline.sim.policy;

/** When a firm goes through its roadmap. */
public enum RoadmapVersion {
    /** Never. */
    NONE,
    /** Once, at the start. */
    FIXED,
    /** At the start and again after every interval. */
    CALENDAR,
    /** At the start and again, at most once an interval, when its own figures fall below aspiration. */
    TRIGGERED
}
