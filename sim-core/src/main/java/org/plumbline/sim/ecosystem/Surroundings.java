package org.plumbline.sim.ecosystem;

import java.util.Set;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.random.Streams;

/**
 * What the ecosystem of a run stands in.
 *
 * @param parameters the ecosystem's own parameters
 * @param without mechanisms that are switched off
 * @param streams the random streams of the replication
 * @param facts who hears what happens
 * @param market the market
 */
public record Surroundings(
        EcosystemParameters parameters, Set<Mechanism> without, Streams streams, FactListener facts, Market market) {

    /** Whether a mechanism is at work. */
    public boolean has(Mechanism mechanism) {
        return !without.contains(mechanism);
    }

    /** Whether partners are simulated at all. */
    boolean active() {
        return parameters.active() && has(Mechanism.PARTNERS);
    }
}
