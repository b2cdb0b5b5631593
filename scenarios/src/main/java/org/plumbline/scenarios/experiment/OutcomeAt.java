package org.plumbline.scenarios.experiment;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;

/**
 * An outcome over the horizon, or at a date.
 *
 * @param outcome the outcome
 * @param at the date, a whole number of weeks; null for the whole horizon
 */
public record OutcomeAt(Outcome outcome, @Nullable Weeks at) {
    /** The name of its column in tables: {@code profit}, or {@code profitAt104}. */
    public String column() {
        return at == null ? outcome.key() : outcome.key() + "At" + at.whole();
    }
}
