package org.plumbline.sim.people;

/** What the whole trade can read, by domain: what leaks out of firms that write their knowledge down. It ages. */
public final class TradeKnowledge {
    /** Share of what a newcomer could learn by reading that she does learn; assumed. */
    public static final double READING = 0.7;
    /** How fast written knowledge ages, per year; assumed. */
    public static final double AGEING = 0.3;

    private final double[] depth = new double[Department.DOMAINS];
    private final double[] since = new double[Department.DOMAINS];

    /** How deep what can be read in a domain is at a time, in [0, 1]. */
    public double depth(int domain, double year) {
        return depth[domain] * StrictMath.exp(-AGEING * StrictMath.max(0, year - since[domain]));
    }

    /**
     * Something leaks out.
     *
     * @param leaked its depth, in [0, 1]
     * @param year when, years since the start
     */
    public void leak(int domain, double leaked, double year) {
        if (leaked > depth(domain, year)) {
            depth[domain] = leaked;
            since[domain] = year;
        }
    }
}
