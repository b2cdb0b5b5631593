package org.plumbline.sim.simulation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.sim.ecosystem.EcosystemParameters;
import org.plumbline.sim.firm.BackgroundParameters;
import org.plumbline.sim.firm.FirmParameters;
import org.plumbline.sim.innovation.InnovationParameters;
import org.plumbline.sim.market.MarketParameters;
import org.plumbline.sim.people.PeopleParameters;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.PostureParameters;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.quantity.Weeks;

/**
 * Everything a run depends on beside seed and replication.
 *
 * @param horizon how long the run lasts, 1 to 5200 weeks
 * @param described the firm as its files describe it: the past that all strategies share
 * @param firm the firm as it is in this run
 * @param levers its alignment levers in this run
 * @param capacity its capacity to innovate in this run
 * @param posture how far it looks ahead and how it prices in this run
 * @param roadmap how it steers itself in this run
 * @param market the market
 * @param people how people work and come to believe
 * @param innovation how ideas become offerings
 * @param ecosystem the partners outside and how firms work with them
 * @param background the other firms
 * @param without mechanisms that are switched off
 */
public record ModelParameters(
        Weeks horizon,
        Described described,
        FirmParameters firm,
        Levers levers,
        CapacityParameters capacity,
        PostureParameters posture,
        RoadmapParameters roadmap,
        MarketParameters market,
        PeopleParameters people,
        InnovationParameters innovation,
        EcosystemParameters ecosystem,
        BackgroundParameters background,
        Set<Mechanism> without) {

    private static final double LONGEST = 5200;

    /** Checks the horizon; the parts have checked themselves. */
    public ModelParameters {
        if (!(horizon.value() >= 1 && horizon.value() <= LONGEST)) {
            throw new IllegalArgumentException(
                    "horizon is " + horizon.value() + " weeks, but must lie between 1 and 5200 weeks");
        }
        EnumSet<Mechanism> off = EnumSet.noneOf(Mechanism.class);
        off.addAll(without);
        without = Collections.unmodifiableSet(off);
    }

    /** Whether a mechanism is at work. */
    public boolean has(Mechanism mechanism) {
        return !without.contains(mechanism);
    }

    /**
     * Whether a mechanism that is on has anything to work on. Where not, switching it off changes nothing; where only a
     * run could tell, the answer is yes.
     */
    public boolean hasWorkFor(Mechanism mechanism) {
        return switch (mechanism) {
            case PARTNERS -> ecosystem.touches();
            case ENTRY -> background.entryRate() > 0;
            case DRIFT -> market.turbulence() > 0;
            case SHOCKS ->
                background.reputationShocks() > 0
                        || market.segments().stream().anyMatch(segment -> segment.shockRate() > 0);
            case WORD_OF_MOUTH -> market.wordOfMouth() > 0;
            case IMITATION -> innovation.imitation().share() > 0;
            case BELIEFS, BRAND_INFERENCE, LEARNING, REUSE, VETOES -> true;
        };
    }

    /** The same with other mechanisms switched off. */
    public ModelParameters without(Set<Mechanism> off) {
        return new ModelParameters(
                horizon,
                described,
                firm,
                levers,
                capacity,
                posture,
                roadmap,
                market,
                people,
                innovation,
                ecosystem,
                background,
                off);
    }
}
