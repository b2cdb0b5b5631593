package org.plumbline.sim.audit;

/** How strictly a run checks itself. */
public enum Audit {
    /** The focal firm, at the end of the run. */
    CHEAP,
    /**
     * Every firm at the end of each year and at its exit, beside the focal firm at the end of the run; what firms say of
     * themselves is held against what was told of them.
     */
    STRICT
}
