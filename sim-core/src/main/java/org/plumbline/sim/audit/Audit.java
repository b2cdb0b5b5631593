package org.plumbline.sim.audit;

import java.util.List;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.observation.Tally;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;

/**
 * How strictly a run checks itself: that books balance to the cent, that revenue is what the books call sales, that hours
 * spent are hours paid, that the funnel adds up. A run that fails is a fault of the program and ends at once. Draws
 * nothing and changes nothing.
 */
public enum Audit {
    /** The focal firm, at the end of the run. */
    CHEAP,
    /** Every firm at the end of each year and at its exit, beside the focal firm at the end of the run. */
    STRICT;

    private static final double HOURS_TOLERANCE = 1e-6;
    private static final double RELATIVE_TOLERANCE = 1e-9;

    /**
     * A week has ended; a strict audit looks at every firm when a year ends with it.
     *
     * @param firms the firms that are open
     * @param focal the firm whose funnel the tally counts, open or not
     * @throws IllegalStateException naming the first invariant that is broken, whose, and when
     */
    public void weekEnded(int week, List<Firm> firms, Firm focal, Tally tally) {
        if (this == STRICT && week % Weeks.PER_YEAR == 0) {
            firms.forEach(firm -> requireInOrder(firm, week));
            requireFunnel(focal, tally, week);
        }
    }

    /**
     * A firm has closed; a strict audit looks at it a last time.
     *
     * @throws IllegalStateException as {@link #weekEnded}
     */
    public void firmClosed(Firm firm, int week) {
        if (this == STRICT) {
            requireInOrder(firm, week);
        }
    }

    /**
     * The run has ended.
     *
     * @throws IllegalStateException as {@link #weekEnded}
     */
    public void runEnded(int week, Firm focal, Tally tally) {
        requireInOrder(focal, week);
        requireFunnel(focal, tally, week);
    }

    private static void requireInOrder(Firm firm, int week) {
        long cents = firm.ledger().imbalance();
        if (cents != 0) {
            throw broken(firm, week, "its books are off by " + cents + " cents");
        }
        long unbooked = firm.revenue() - firm.ledger().balance(Account.SALES);
        if (unbooked != 0) {
            throw broken(firm, week, "its revenue is " + unbooked + " cents more than its books call sales");
        }
        requireHours(firm, week, firm.hours());
    }

    private static void requireHours(Firm firm, int week, Hours hours) {
        double tolerance = StrictMath.max(HOURS_TOLERANCE, RELATIVE_TOLERANCE * hours.paid());
        if (!(StrictMath.abs(hours.imbalance()) < tolerance)) {
            throw broken(firm, week, "hours paid exceed hours spent by " + hours.imbalance());
        }
        if (!(hours.left() >= -tolerance)) {
            throw broken(firm, week, "it spent " + -hours.left() + " hours more than the week had");
        }
        for (Hours.Use use : Hours.Use.values()) {
            if (!(hours.total(use) >= -tolerance)) {
                throw broken(firm, week, "it spent " + hours.total(use) + " hours on " + use);
            }
        }
    }

    private static void requireFunnel(Firm focal, Tally tally, int week) {
        if (!tally.addsUp(focal.projectsUnderWay())) {
            throw broken(focal, week, "its funnel does not add up: a stage holds more than the one before let through");
        }
    }

    private static IllegalStateException broken(Firm firm, int week, String what) {
        return new IllegalStateException("audit of firm " + firm.number() + " in week " + week + ": " + what
                + ". This is a fault of the program; please report it with seed, replication and scenario");
    }
}
