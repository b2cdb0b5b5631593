package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.InvestorPaid;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an investor's money raises cash and resources, but not profit. */
class U01_InvestorPaysInTest {
    @Test
    void cashNotProfit() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.linked(0.5)
                        .with("ecosystem.engagement.links", 20)
                        .with("ecosystem.engagement.stepHours", 1.0)
                        .with("ecosystem.engagement.contractHours", 1.0),
                1);
        List<InvestorPaid> rounds = run.facts(InvestorPaid.class, 0);
        assertThat(rounds).isNotEmpty();
        double paid =
                rounds.stream().mapToDouble(round -> round.amount().units()).sum();
        assertThat(run.outcome(Outcome.RESOURCES_MOBILISED)).isGreaterThanOrEqualTo(paid);
        double cash = run.outcome(Outcome.CASH) - Money.of(1e7).units();
        assertThat(cash - run.outcome(Outcome.PROFIT)).isCloseTo(paid, within(0.01));
    }
}
