package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: while the account is below zero the owner is not paid, and everybody else is. */
class A04_OverdrawnOwnerDrawsNoWageTest {
    @Test
    void oneWageLessWhileOverdrawn() {
        List<Long> wages = new ArrayList<>();
        List<Boolean> overdrawn = new ArrayList<>();
        Futures.watch(
                TinyWorlds.quiet(0.5)
                        .with("firm.cash", Money.of(20_000))
                        .with("firm.credit", Money.of(1e7))
                        .with("firm.rent", Money.of(500_000))
                        .with("background.ownerReserve", 0.0)
                        .with("background.hiring", 0.0)
                        .with("background.shedding", 0.0),
                1,
                (week, firm, market, tally) -> {
                    wages.add(-firm.ledger().balance(Account.WAGES));
                    overdrawn.add(firm.ledger().cash() < 0);
                });
        assertThat(overdrawn).contains(true, false);
        for (int week = 1; week < wages.size(); week++) {
            long heads = overdrawn.get(week - 1) ? 11 : 12;
            assertThat(wages.get(week) - wages.get(week - 1)).isEqualTo(StrictMath.round(heads * 4_400_000 / 52.0));
        }
    }
}
