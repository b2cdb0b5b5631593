package org.plumbline.scenarios.experiment;

/** How the points of an experiment are laid out. */
public enum Design {
    /** Every value of each factor with every value of the others. */
    FACTORIAL(false),
    /** Sampled so that each factor is covered evenly. */
    LATIN_HYPERCUBE(true),
    /** A Sobol' sequence. */
    SOBOL(true),
    /** A base point, and one factor changed at a time. */
    ONE_AT_A_TIME(false),
    /** Elementary effects along trajectories. */
    MORRIS(true),
    /** The two matrices and their mixtures that variance-based sensitivity needs. */
    SALTELLI(true),
    /** The n-th point takes the n-th value of each factor. */
    LIST(false),
    /** Points from a table. */
    CSV(false),
    /** Independent points, each place of the ranges equally likely. */
    RANDOM(true),
    /** A part of the two-level factorial, chosen so that as little as possible is mixed up. */
    FRACTIONAL(false);

    private final boolean sampled;

    Design(boolean sampled) {
        this.sampled = sampled;
    }

    /** Whether values are sampled from ranges. */
    public boolean isSampled() {
        return sampled;
    }
}
