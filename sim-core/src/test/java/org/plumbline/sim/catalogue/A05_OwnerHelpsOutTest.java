package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: an owner with savings puts them in before the bank refuses, and never more than she has. */
class A05_OwnerHelpsOutTest {
    private static Worlds struggling(double months) {
        return TinyWorlds.quiet(2)
                .with("firm.cash", Money.ZERO)
                .with("firm.credit", Money.ZERO)
                .with("firm.rent", Money.of(500_000))
                .with("background.ownerReserve", months);
    }

    @Test
    void savingsBuyTime() {
        double[] putIn = new double[1];
        Futures.Watched helped = Futures.watch(
                struggling(3),
                1,
                (week, firm, market, tally) -> putIn[0] = firm.ledger().balance(Account.OWNERS) / 100.0);
        Futures.Watched alone = Futures.watch(struggling(0), 1);
        assertThat(helped.outcome(Outcome.EXIT_WEEK)).isGreaterThan(alone.outcome(Outcome.EXIT_WEEK));
        double costOfMonth = (12 * 44_000 + 500_000 + 30_000 + 0.4 * 1_200_000) / 12;
        assertThat(putIn[0]).isPositive().isLessThanOrEqualTo(3 * costOfMonth + 0.01);
        assertThat(helped.outcome(Outcome.PROFIT))
                .isCloseTo(helped.outcome(Outcome.CASH) - 3 * costOfMonth, within(0.01));
    }
}
