package org.plumbline.sim.simulation;

import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.ReputationShaken;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;
import org.plumbline.sim.random.Streams;

/** Large shocks to what a firm is thought of, whatever it does: they come at a rate and have a Laplace size. */
final class Reputation {
    private final Firm firm;
    private final ModelParameters parameters;
    private final FactListener facts;
    private final Draws draws;

    Reputation(Firm firm, ModelParameters parameters, Streams streams, FactListener facts) {
        this.firm = firm;
        this.parameters = parameters;
        this.facts = facts;
        this.draws = streams.open(Purpose.FIRM_REPUTATION, EntityType.FIRM, firm.number(), 0);
    }

    /** A week, in which it may be shaken. Draws two uniforms whether it is or not. */
    void week(int week) {
        boolean happens = draws.chance(parameters.background().reputationShocks() / Weeks.PER_YEAR);
        double draw = draws.uniform();
        if (happens && parameters.has(Mechanism.SHOCKS)) {
            double size = Samplers.laplace(draw, parameters.background().reputationShockSize());
            firm.brand().shake(size);
            facts.on(new ReputationShaken(week, firm.number(), size));
        }
    }
}
