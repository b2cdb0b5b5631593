package org.plumbline.sim.ecosystem;

import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Who hears of the firm through its partners: every four weeks each customer does with chance 1 - e^(-r 4/52), r the sum
 * over ties of reach x strength: under co-marketing in full, of other contracts a tenth, and in full for all partners of a
 * market connector; an orchestrator adds 0.02 a year for each partner. All factors assumed.
 */
final class Outreach {
    private static final int MONTH = 4;
    private static final double OTHER_CONTRACTS = 0.1;
    private static final double PLATFORM = 0.02;

    private final Alliances alliances;

    Outreach(Alliances alliances) {
        this.alliances = alliances;
    }

    /** Every fourth week; draws one uniform for each customer where there is any reach. */
    void week(int week) {
        double rate = week % MONTH == 0 ? rate() : 0;
        if (rate > 0) {
            Draws draws =
                    alliances.around().streams().open(Purpose.PARTNER_REACH, EntityType.FIRM, alliances.firm(), week);
            double chance = 1 - StrictMath.exp(-rate * MONTH / Weeks.PER_YEAR);
            alliances.around().market().introduceWidely(alliances.party().brand(), chance, draws);
        }
    }

    /** The rate r, per year. */
    double rate() {
        boolean connector = alliances.role() == EcosystemRole.MARKET_CONNECTOR;
        boolean orchestrator = alliances.role() == EcosystemRole.PLATFORM_ORCHESTRATOR;
        double rate = orchestrator ? PLATFORM * alliances.ties().size() : 0;
        for (Tie tie : alliances.ties()) {
            boolean full = connector || tie.contract() == Contract.CO_MARKETING;
            rate += tie.partner().reach() * tie.strength() * (full ? 1 : OTHER_CONTRACTS);
        }
        return rate;
    }
}
