package org.plumbline.sim.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A firm's working hours: what a week's paid hours are spent on, and what has been spent since the start. */
public final class Hours {
    /** What hours are spent on. */
    public enum Use {
        /** Making and delivering what was ordered. */
        SELLING(false),
        /** Putting the vision clearly. */
        CLARITY(true),
        /** Meetings on the vision. */
        MEETINGS(true),
        /** Assessing whether ideas fit the vision. */
        FIT(true),
        /** Coordination across departments. */
        COORDINATION(true),
        /** Keeping the idea process going. */
        PROCESS(true),
        /** Reviews of the portfolio. */
        REVIEW(true),
        /** Measuring results. */
        MEASURING(true),
        /** Writing ideas down. */
        WRITING(false),
        /** Judging ideas. */
        JUDGING(false),
        /** Work on projects. */
        PROJECTS(false),
        /** Listening to the market: gaps, customers at the gate, buyers' remarks. */
        LISTENING(false),
        /** Finding partners, coming to terms, looking after ties in general. */
        ENGAGEMENT(false),
        /** Meetings with partners and what is done for them. */
        COLLABORATION(false),
        /** Taking part in rules and standards, settling disputes. */
        GOVERNANCE(false),
        /** Hours left over. */
        IDLE(false);

        private final boolean lever;

        Use(boolean lever) {
            this.lever = lever;
        }

        /** Whether these hours are the cost of an alignment lever. */
        public boolean lever() {
            return lever;
        }
    }

    private final Map<Use, Total> totals = new EnumMap<>(Use.class);
    private double paid;
    private double left;
    private double paidInAll;

    /** Hours spent on one use; kept in place, since a firm spends many times a week. */
    private static final class Total {
        private double hours;
    }

    /** No hours paid or spent. */
    public Hours() {
        for (Use use : Use.values()) {
            totals.put(use, new Total());
        }
    }

    /**
     * Opens a week.
     *
     * @param hours paid hours, zero or more
     */
    public void open(double hours) {
        paid = hours;
        left = hours;
    }

    /** Closes the week: what is left was idle. */
    public void close() {
        spend(Use.IDLE, left);
        paidInAll += paid;
        paid = 0;
        left = 0;
    }

    /** Hours of the week not yet spent. */
    public double left() {
        return left;
    }

    /** Spends hours if the week has them. Returns whether it had. */
    public boolean take(Use use, double hours) {
        if (hours > left) {
            return false;
        }
        spend(use, hours);
        return true;
    }

    /** Spends hours, at most those left. Returns how many were spent. */
    public double takeUpTo(Use use, double hours) {
        double spent = StrictMath.min(hours, left);
        spend(use, spent);
        return spent;
    }

    private void spend(Use use, double hours) {
        left -= hours;
        of(use).hours += hours;
    }

    /** Hours spent on one use since the start. */
    public double total(Use use) {
        return of(use).hours;
    }

    /** Hours that the levers took since the start. */
    public double levers() {
        double sum = 0;
        for (Use use : Use.values()) {
            sum += use.lever() ? total(use) : 0;
        }
        return sum;
    }

    /** Hours paid less hours spent since the start, closed weeks only: zero but for rounding when the books balance. */
    public double imbalance() {
        double spent = left - paid;
        for (Use use : Use.values()) {
            spent += total(use);
        }
        return paidInAll - spent;
    }

    /** Hours paid in the week that is open; zero between weeks. */
    public double paidThisWeek() {
        return paid;
    }

    /** Hours paid since the start, closed weeks only. */
    public double paid() {
        return paidInAll;
    }

    private Total of(Use use) {
        return Objects.requireNonNull(totals.get(use), "every use has a total");
    }
}
