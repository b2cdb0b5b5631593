package org.plumbline.sim.observation;

/** How values are to be read. */
public enum Unit {
    /** Currency units. */
    MONEY,
    /** A share between 0 and 1. */
    SHARE,
    /** A number of things. */
    COUNT,
    /** Weeks. */
    WEEKS,
    /** Hours. */
    HOURS,
    /** Map units. */
    MAP,
    /** A pure number. */
    RATIO,
    /** 1 for yes, 0 for no. */
    YES_NO
}
