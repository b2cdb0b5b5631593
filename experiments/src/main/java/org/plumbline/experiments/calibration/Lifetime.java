package org.plumbline.experiments.calibration;

import org.plumbline.sim.quantity.Weeks;

/**
 * An entrant's life as far as it was seen.
 *
 * @param entered week of entry
 * @param lasted weeks from entry to exit, or to the end of what was seen
 * @param exited whether it closed
 * @param seen weeks from its entry to the end of the run: whether it is known to have reached an age depends on this alone
 */
record Lifetime(double entered, double lasted, boolean exited, double seen) {
    /** Whether it could be followed to this age. */
    boolean followed(int years) {
        return seen >= years * (double) Weeks.PER_YEAR;
    }

    /** Whether it was still open at this age. */
    boolean reached(int years) {
        return !exited || lasted >= years * (double) Weeks.PER_YEAR;
    }
}
