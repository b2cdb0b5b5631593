package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: at the end of a year owners take seven tenths of what exceeds the cash to be kept. */
class A09_OwnersTakeMoneyOutTest {
    @Test
    void sevenTenthsOfTheSurplus() {
        List<Long> cash = new ArrayList<>();
        List<Long> owners = new ArrayList<>();
        Futures.watch(TinyWorlds.quiet(1.5).with("firm.cash", Money.of(1e6)), 1, (week, firm, market, tally) -> {
            cash.add(firm.ledger().cash());
            owners.add(firm.ledger().balance(Account.OWNERS));
        });
        assertThat(owners.subList(0, 51)).containsOnly(0L);
        long taken = -owners.get(51);
        double kept = 3 * (12 * 44_000 + 30_000 + 30_000 + 0.4 * 1_200_000) / 12 * 100;
        assertThat(taken).isPositive();
        assertThat((double) taken).isBetween(0.7 * (cash.get(50) - kept) * 0.9, 0.7 * (cash.get(50) - kept) * 1.1);
    }
}
