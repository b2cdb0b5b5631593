package org.plumbline.sim.ecosystem;

/**
 * The law by which anybody learns from anybody: what the other knows and I lack, times the chance of understanding it,
 * which falls with cognitive distance:
 *
 * <p>dk_d/dt = rate x max(0, other_d - own_d) x exp(-(D / a)^2), D = sqrt(mean over domains of (other_d - own_d)^2).
 *
 * <p>D lies in [0, 1]; a = 0.1 + 0.5 x absorptive capacity is the distance at which understanding falls to 1/e (Cohen and
 * Levinthal 1990). Near by there is nothing new, far away nothing is understood, so that what is learned is an inverted U
 * of distance (Nooteboom et al. 2007) with its peak at a / sqrt(2) when all domains lack alike. Pure functions; they draw
 * nothing.
 */
public final class KnowledgeExchange {
    private static final double LEAST_REACH = 0.1;
    private static final double MORE_REACH = 0.5;

    private KnowledgeExchange() {}

    /** The cognitive distance D of two profiles of equal length, in [0, 1] for depths in [0, 1]. */
    public static double distance(double[] own, double[] other) {
        double sum = 0;
        for (int domain = 0; domain < own.length; domain++) {
            double difference = other[domain] - own[domain];
            sum += difference * difference;
        }
        return StrictMath.sqrt(sum / own.length);
    }

    /**
     * The chance of understanding at a distance, exp(-(D / a)^2), in (0, 1].
     *
     * @param absorptiveCapacity in [0, 1]
     */
    public static double understanding(double distance, double absorptiveCapacity) {
        double scaled = distance / reach(absorptiveCapacity);
        return StrictMath.exp(-scaled * scaled);
    }

    /**
     * The distance a at which understanding falls to 1/e.
     *
     * @param absorptiveCapacity in [0, 1]
     */
    public static double reach(double absorptiveCapacity) {
        return LEAST_REACH + MORE_REACH * absorptiveCapacity;
    }

    /**
     * What is learned in one domain, never more than the gap.
     *
     * @param own own depth in the domain
     * @param other the other's depth in it
     * @param share rate times time times understanding, zero or more
     */
    public static double gain(double own, double other, double share) {
        return StrictMath.min(1, share) * StrictMath.max(0, other - own);
    }

    /**
     * Raises a profile by what it learns from another one.
     *
     * @param share rate times time, zero or more
     * @return depth gained, added up over domains
     */
    public static double learn(double[] own, double[] other, double share, double absorptiveCapacity) {
        double understood = share * understanding(distance(own, other), absorptiveCapacity);
        double gained = 0;
        for (int domain = 0; domain < own.length; domain++) {
            double gain = gain(own[domain], other[domain], understood);
            own[domain] += gain;
            gained += gain;
        }
        return gained;
    }
}
