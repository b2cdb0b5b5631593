package org.plumbline.scenarios.experiment;

import org.plumbline.sim.observation.Outcome;

/** How many simulated futures each point gets. */
public sealed interface Replications {
    /**
     * The same number for each point.
     *
     * @param number at least 1
     */
    record Fixed(int number) implements Replications {}

    /**
     * As many as a precision needs.
     *
     * @param outcome the outcome whose mean is to be known
     * @param halfWidth half the width of its interval, in the outcome's unit
     * @param confidence the confidence of the interval, between 0.5 and 0.9999
     * @param atLeast the fewest replications
     * @param atMost the most replications
     */
    record Until(Outcome outcome, double halfWidth, double confidence, int atLeast, int atMost)
            implements Replications {}
}
