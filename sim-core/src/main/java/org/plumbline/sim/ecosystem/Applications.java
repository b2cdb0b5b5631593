package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.FundsSought;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Joint applications for public funds. An application takes its hours and wins with chance 1 - (1 - p) 0.8^n, n the
 * partners of the firm.
 */
final class Applications {
    private static final double LEFT_BY_A_PARTNER = 0.8;
    private static final double JOY_OF_WINNING = 0.5;

    private final Alliances alliances;
    private double owed;

    Applications(Alliances alliances) {
        this.alliances = alliances;
    }

    /** Writes applications, {@code more} on average; one for which there are no hours waits. Draws one uniform for each. */
    int apply(double more, int week) {
        owed += more;
        double hours = alliances.parameters().engagement().applicationHours();
        Draws draws =
                alliances.around().streams().open(Purpose.PARTNER_LUCK, EntityType.FIRM, alliances.firm(), 2L * week);
        int applied = 0;
        while (owed >= 1 && alliances.party().hours().take(Hours.Use.ENGAGEMENT, hours)) {
            owed--;
            applied++;
            hear(draws.chance(chance()), hours, week);
        }
        return applied;
    }

    private double chance() {
        double missing = 1 - alliances.parameters().sharing().fundingChance();
        for (int i = 0; i < alliances.ties().size(); i++) {
            missing *= LEFT_BY_A_PARTNER;
        }
        return 1 - missing;
    }

    private void hear(boolean won, double hours, int week) {
        long amount = won ? alliances.parameters().sharing().funding().cents() : 0;
        if (won) {
            alliances.party().ledger().book(Account.GRANTS, amount);
            alliances.mobilise(null, amount);
            alliances.ties().forEach(tie -> tie.pleasePartner(JOY_OF_WINNING));
        }
        alliances.around().facts().on(new FundsSought(week, alliances.firm(), won, Money.ofCents(amount), hours));
    }
}
