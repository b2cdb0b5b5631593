package org.plumbline.sim.catalogue;

import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Worlds;

/** Tiny worlds with partners. */
final class PartnerWorlds {
    private PartnerWorlds() {}

    /** Two firms without ideas; the first has hours, money and wants six of twenty partners who stay. */
    static Worlds linked(double years, Mechanism... off) {
        return TinyWorlds.quiet(years, off)
                .with("firm.capacityReserve", 3.0)
                .with("firm.cash", Money.of(1e7))
                .with("capacity.linkBudget", 12.0)
                .with("ecosystem.reservation", Money.of(0))
                .with("ecosystem.turnover", 0.0)
                .with("ecosystem.engagement.links", 6)
                .with("ecosystem.exchange.ideas", 0.0);
    }

    /** The same with many good ideas, so that projects are begun and launched. */
    static Worlds inventive(double years) {
        return linked(years)
                .with("innovation.sparks", 40.0)
                .with("innovation.gateThreshold", -2.0)
                .with("innovation.ideaShortfall", 0.0);
    }
}
