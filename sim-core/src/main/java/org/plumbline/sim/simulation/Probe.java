package org.plumbline.sim.simulation;

import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.observation.Tally;

/** Looks at the focal firm at the end of each week, after all else has happened. It must not change anything. */
public interface Probe {
    /** Looks at nothing. */
    Probe NONE = (week, firm, market, tally) -> {};

    /** Looks at the firm before the first week, when the orders of that week have been taken. */
    default void begin(Firm firm) {}

    /** Looks at the firm at the end of a week, when the orders of the next have been taken. */
    void look(int week, Firm firm, Market market, Tally tally);
}
