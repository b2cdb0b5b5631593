package org.plumbline.sim.finance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A firm's books, in whole cents. Incomes are positive entries, costs negative ones; cash is always the opening balance
 * plus all entries, profit the sum of the entries on accounts that count as profit.
 */
public final class Ledger {
    private final long opening;
    private final Map<Account, Balance> balances = new EnumMap<>(Account.class);
    private long cash;
    private long profit;

    /** What stands on one account; kept in place, since a firm books many times a week. */
    private static final class Balance {
        private long cents;
    }

    /** Opens books with this much cash, in cents. */
    public Ledger(long openingCents) {
        this.opening = openingCents;
        this.cash = openingCents;
        for (Account account : Account.values()) {
            balances.put(account, new Balance());
        }
    }

    /**
     * Books an entry.
     *
     * @param cents positive for an income, negative for a cost
     * @throws ArithmeticException if the books overflow
     */
    public void book(Account account, long cents) {
        Balance balance = of(account);
        balance.cents = StrictMath.addExact(balance.cents, cents);
        cash = StrictMath.addExact(cash, cents);
        if (account.countsAsProfit()) {
            profit = StrictMath.addExact(profit, cents);
        }
    }

    /** Money in the bank, in cents; negative within the credit line. */
    public long cash() {
        return cash;
    }

    /** Profit since the books were opened, in cents. */
    public long profit() {
        return profit;
    }

    /** The balance of one account, in cents. */
    public long balance(Account account) {
        return of(account).cents;
    }

    /** Opening cash plus all balances less cash, in cents: zero when the books balance. */
    public long imbalance() {
        long sum = opening;
        for (Balance balance : balances.values()) {
            sum += balance.cents;
        }
        return sum - cash;
    }

    private Balance of(Account account) {
        return Objects.requireNonNull(balances.get(account), "every account has a balance");
    }
}
