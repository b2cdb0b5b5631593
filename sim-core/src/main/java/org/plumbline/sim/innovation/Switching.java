package org.plumbline.sim.innovation;

/**
 * What switching between projects leaves of a person's project hours: 0.70 with one project (waiting is lost), 0.80 with two,
 * 0.60 with three, 0.48 with four or more (Wheelwright and Clark 1992). Draws nothing.
 */
public final class Switching {
    private static final double[] VALUE_ADDING = {0.70, 0.70, 0.80, 0.60, 0.48};

    private Switching() {}

    /**
     * The share of project hours that becomes work.
     *
     * @param projects projects a person has, zero or more
     */
    public static double valueAdding(int projects) {
        return VALUE_ADDING[StrictMath.min(projects, VALUE_ADDING.length - 1)];
    }
}
