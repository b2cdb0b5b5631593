package org.plumbline.sim.policy;

/** How decisions are made in a firm. */
public enum Structure {
    /** The owner alone decides at the gate, and what she decides comes down layer by layer. */
    HIERARCHICAL(0.5),
    /** Any one of the evaluators can carry an idea through, at once. */
    FLAT(0),
    /** A majority of the evaluators decides, and two lines have to agree on who does it. */
    MATRIX(0.75);

    private final double weeksOfLayer;

    Structure(double weeksOfLayer) {
        this.weeksOfLayer = weeksOfLayer;
    }

    /**
     * How long a verdict takes to come down: the layers that staff and span make, log(staff) / log(span) rounded up, at
     * least one, times half a week in a hierarchy, three quarters in a matrix, nothing in a flat firm [assumed].
     *
     * @param staff people, at least 1
     * @param span people whom one person can lead, at least 2
     * @return weeks
     */
    public double decisionDelay(int staff, int span) {
        double layers = StrictMath.ceil(StrictMath.log(staff) / StrictMath.log(span) - 1e-9);
        return weeksOfLayer * StrictMath.max(1, layers);
    }
}
