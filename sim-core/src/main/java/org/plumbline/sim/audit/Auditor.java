package org.plumbline.sim.audit;

import java.util.List;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.observation.Tally;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;

/**
 * Checks a run as it goes: that books balance to the cent, that revenue is what the books call sales, that hours spent are
 * hours paid and hours paid are people's hours, that the funnel adds up and that projects keep Little's law. A run that
 * fails is a fault of the program and ends at once. Draws nothing and changes nothing.
 */
public final class Auditor implements FactListener {
    private static final double HOURS_TOLERANCE = 1e-6;
    private static final double RELATIVE_TOLERANCE = 1e-9;

    private final Audit strictness;
    private final Throughput throughput = new Throughput();
    private final Attendance attendance;

    /**
     * An auditor at the start of a run.
     *
     * @param hoursPerWeek paid hours of one person in a week
     */
    public Auditor(Audit strictness, double hoursPerWeek) {
        this.strictness = strictness;
        this.attendance = new Attendance(hoursPerWeek);
    }

    private boolean strict() {
        return strictness == Audit.STRICT;
    }

    @Override
    public void on(Fact fact) {
        if (strict()) {
            throughput.on(fact);
        }
    }

    /** A firm has opened the hours of a week for the people it has; a strict audit counts them. */
    public void weekOpened(Firm firm) {
        if (strict()) {
            attendance.count(firm);
        }
    }

    /**
     * A week has ended; a strict audit looks at every firm when a year ends with it.
     *
     * @param firms the firms that are open
     * @param focal the firm whose funnel the tally counts, open or not
     * @throws IllegalStateException naming the first invariant that is broken, whose, and when
     */
    public void weekEnded(int week, List<Firm> firms, Firm focal, Tally tally) {
        if (!strict()) {
            return;
        }
        firms.forEach(firm -> throughput.observe(firm.number(), firm.projectsUnderWay()));
        if (week % Weeks.PER_YEAR == 0) {
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
        if (strict()) {
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

    private void requireInOrder(Firm firm, int week) {
        long cents = firm.ledger().imbalance();
        if (cents != 0) {
            throw broken(firm, week, "its books are off by " + cents + " cents");
        }
        long unbooked = firm.revenue() - firm.ledger().balance(Account.SALES);
        if (unbooked != 0) {
            throw broken(firm, week, "its revenue is " + unbooked + " cents more than its books call sales");
        }
        requireHours(firm, week, firm.hours());
        if (strict()) {
            requireWhatWasTold(firm, week);
        }
    }

    private void requireWhatWasTold(Firm firm, int week) {
        double unattended = firm.hours().paid() + firm.hours().paidThisWeek() - attendance.hours(firm);
        if (!(StrictMath.abs(unattended) <= tolerance(firm.hours()))) {
            throw broken(firm, week, "hours paid exceed its people's hours by " + unattended);
        }
        double excess = throughput.excess(firm.number(), week);
        if (excess != 0) {
            throw broken(
                    firm, week, "projects under way, added up over the weeks, exceed their durations by " + excess);
        }
    }

    private static double tolerance(Hours hours) {
        return StrictMath.max(HOURS_TOLERANCE, RELATIVE_TOLERANCE * hours.paid());
    }

    private static void requireHours(Firm firm, int week, Hours hours) {
        double tolerance = tolerance(hours);
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
