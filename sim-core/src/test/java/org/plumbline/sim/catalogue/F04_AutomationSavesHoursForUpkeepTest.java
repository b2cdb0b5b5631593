package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a machine takes its share off the hours for a unit and costs upkeep from then on. */
class F04_AutomationSavesHoursForUpkeepTest {
    @Test
    void hoursFallAndUpkeepIsBooked() {
        double[] hours = new double[2];
        long[] upkeep = new long[1];
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(3)
                        .with("innovation.kinds.processes", 1.0)
                        .with("innovation.kinds.services", 0.0)
                        .with("innovation.kinds.businessModels", 0.0)
                        .with("innovation.kinds.automation", 1.0),
                1,
                (week, firm, market, tally) -> {
                    hours[0] = firm.operations().hoursPerUnit();
                    hours[1] = firm.economics().hoursPerUnit();
                    upkeep[0] = firm.ledger().balance(Account.UPKEEP);
                });
        double left = run.facts(ImprovementMade.class, 0).stream()
                .mapToDouble(fact -> 1 - fact.gain())
                .reduce(1, (a, b) -> a * b);
        assertThat(left).isLessThan(1);
        assertThat(hours[0]).isCloseTo(left * hours[1], within(1e-12));
        assertThat(upkeep[0]).isNegative();
    }
}
