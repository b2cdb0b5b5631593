package org.plumbline.sim.innovation;

import java.util.Set;
import org.plumbline.sim.ecosystem.Ecosystem;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.people.PeopleParameters;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.schedule.Calendar;

/**
 * What all firms of a run share.
 *
 * @param innovation how ideas become offerings
 * @param people how people work
 * @param without mechanisms that are switched off
 * @param streams the random streams of the replication
 * @param calendar the calendar of events
 * @param facts who hears what happens
 * @param market the market
 * @param landscape what designs are worth
 * @param ecosystem partners and rules around the firms
 */
public record World(
        InnovationParameters innovation,
        PeopleParameters people,
        Set<Mechanism> without,
        Streams streams,
        Calendar calendar,
        FactListener facts,
        Market market,
        Landscape landscape,
        Ecosystem ecosystem) {

    /** Whether a mechanism is at work. */
    public boolean has(Mechanism mechanism) {
        return !without.contains(mechanism);
    }
}
