package org.plumbline.sim.simulation;

import org.plumbline.sim.audit.Audit;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.random.Streams;
import sim.engine.Schedule;

/**
 * A market in which no firm is followed: all firms, those at the start too, are drawn from the stated distributions, and
 * the market lives to its horizon whoever closes. The model and its rules are those of every run.
 */
public final class LocalMarket {
    private LocalMarket() {}

    /**
     * Lives through one market.
     *
     * @param parameters its parameters; of the focal firm only what is described counts, as the usual firm of the trade
     * @param seed the master seed
     * @param replication the number of the market, zero or more
     * @param listener hears of every fact, of all firms, in order
     * @param census looks at all firms each week
     */
    public static void live(
            ModelParameters parameters, long seed, long replication, FactListener listener, Census census) {
        new Model(
                        parameters,
                        Streams.common(seed, replication),
                        listener,
                        Probe.NONE,
                        Audit.CHEAP,
                        new Schedule(),
                        census)
                .run();
    }
}
