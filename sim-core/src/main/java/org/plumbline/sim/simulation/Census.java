package org.plumbline.sim.simulation;

import java.util.List;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;

/** Looks at all firms that are open at the end of each week, after all else has happened. It must not change anything. */
@FunctionalInterface
public interface Census {
    /** Looks at the firms at the end of a week. */
    void look(int week, List<Firm> firms, Market market);
}
