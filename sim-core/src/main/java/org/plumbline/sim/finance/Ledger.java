package org.plumbline.sim.finance;

/**
 * A firm's books, in whole cents. Incomes are positive entries, costs negative ones; cash is always the opening balance
 * plus all entries, profit the sum of the entries on accounts that count as profit.
 */
public final class Ledger {
    private final long opening;
    private final long[] balances = new long[Account.values().length];
    private long cash;
    private long profit;

    /** Opens books with this much cash, in cents. */
    public Ledger(long openingCents) {
        this.opening = openingCents;
        this.cash = openingCents;
    }

    /**
     * Books an entry.
     *
     * @param cents positive for an income, negative for a cost
     * @throws ArithmeticException if the books overflow
     */
    public void book(Account account, long cents) {
        balances[account.ordinal()] = StrictMath.addExact(balance(account), cents);
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
        return balances[account.ordinal()];
    }

    /** Opening cash plus all balances less cash, in cents: zero when the books balance. */
    public long imbalance() {
        long sum = opening;
        for (long balance : balances) {
            sum += balance;
        }
        return sum - cash;
    }
}
