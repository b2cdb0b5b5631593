package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.InvestorPaid;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.quantity.Money;

/** An investor's money: a round at signing and after each year with a launch, against a share of each year's profit. */
final class Investment {
    private Investment() {}

    /** Signing: the first round. */
    static void begin(Alliances alliances, Tie tie, int week) {
        tie.profitSince(alliances.party().ledger().profit());
        tie.launchedSince(alliances.designs());
        payIn(alliances, tie, week);
    }

    /** A year has passed: the investor gets its share, and pays in again if something was launched. */
    static void year(Alliances alliances, Tie tie, int week) {
        payOut(alliances, tie, tie.profitSince(alliances.party().ledger().profit()));
        if (tie.launchedSince(alliances.designs())) {
            tie.pleasePartner(1);
            payIn(alliances, tie, week);
        }
    }

    /** A round of funding, as far as the investor has the capital. */
    private static void payIn(Alliances alliances, Tie tie, int week) {
        long amount =
                tie.partner().pay(alliances.parameters().sharing().funding().cents());
        if (amount > 0) {
            alliances.party().ledger().book(Account.INVESTORS, amount);
            alliances.mobilise(tie, amount);
            int partner = tie.partner().number();
            alliances.around().facts().on(new InvestorPaid(week, alliances.firm(), partner, Money.ofCents(amount)));
        }
    }

    /** The investor's share of a year's profit, paid if there is a profit and the cash. */
    private static void payOut(Alliances alliances, Tie tie, long profit) {
        long share = StrictMath.round(alliances.parameters().sharing().equity() * StrictMath.max(0, profit));
        if (alliances.party().ledger().cash() >= share) {
            alliances.party().ledger().book(Account.INVESTORS, -share);
            tie.give(share);
        }
    }
}
