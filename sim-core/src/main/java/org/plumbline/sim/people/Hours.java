package org.plumbline.sim.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A firm's working hours: what a week's paid hours are spent on, and what has been spent since the start. */
public final class Hours {
    /** What hours are spent on. */
    public enum Use {
        /** Making and delivering what was ordered. */
        SELLING(Cost.OTHER),
        /** Putting the vision clearly. */
        CLARITY(Cost.LEVER),
        /** Meetings on the vision. */
        MEETINGS(Cost.LEVER),
        /** Assessing whether ideas fit the vision. */
        FIT(Cost.LEVER),
        /** Coordination across departments. */
        COORDINATION(Cost.LEVER),
        /** Keeping the idea process going. */
        PROCESS(Cost.LEVER),
        /** Reviews of the portfolio. */
        REVIEW(Cost.LEVER),
        /** Measuring results. */
        MEASURING(Cost.LEVER),
        /** Reviews of the vision, and looking again at everything under way. */
        VISION_REVIEW(Cost.LEVER),
        /** Asking the staff. */
        SURVEY(Cost.LEVER),
        /** Writing ideas down. */
        WRITING(Cost.OTHER),
        /** Judging ideas. */
        JUDGING(Cost.OTHER),
        /** Work on projects. */
        PROJECTS(Cost.OTHER),
        /** Listening to the market: gaps, customers at the gate, buyers' remarks. */
        LISTENING(Cost.OTHER),
        /** Work of the overruled on their favourites. */
        FAVOURITES(Cost.OTHER),
        /** Planning who works on what. */
        PLANNING(Cost.CAPACITY),
        /** Talks with customers that moved money from marketing pays for. */
        RESEARCH(Cost.CAPACITY),
        /** Learning from each other, from trainers, and writing down what is known. */
        KNOWLEDGE(Cost.CAPACITY),
        /** Early tests of projects. */
        TESTING(Cost.CAPACITY),
        /** Explaining failures. */
        EXPLAINING(Cost.CAPACITY),
        /** Writing and reading reports of where tastes go. */
        TRENDS(Cost.CAPACITY),
        /** Hearing what became of colleagues' ideas. */
        ANSWERS(Cost.CAPACITY),
        /** Audits, priorities and meetings of the roadmap. */
        ROADMAP(Cost.CAPACITY),
        /** Finding partners, coming to terms, looking after ties in general. */
        ENGAGEMENT(Cost.CAPACITY),
        /** Meetings with partners and what is done for them. */
        COLLABORATION(Cost.CAPACITY),
        /** Talks with investors about a round. */
        FUNDING(Cost.OTHER),
        /** Taking part in rules and standards, settling disputes. */
        GOVERNANCE(Cost.CAPACITY),
        /** Hours left over. */
        IDLE(Cost.OTHER);

        private enum Cost {
            LEVER,
            CAPACITY,
            OTHER
        }

        private final Cost cost;

        Use(Cost cost) {
            this.cost = cost;
        }

        /** Whether these hours are the cost of an alignment lever. */
        public boolean lever() {
            return cost == Cost.LEVER;
        }

        /** Whether these hours are the cost of capacity, posture or roadmap. */
        public boolean capacity() {
            return cost == Cost.CAPACITY;
        }

        private boolean ofProjects() {
            return this == PROJECTS || this == COORDINATION;
        }
    }

    private final Map<Use, Total> totals = new EnumMap<>(Use.class);
    private double paid;
    private double left;
    private double reserved;
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
        reserved = 0;
    }

    /**
     * Keeps hours of the week for projects alone.
     *
     * @param hours at most those left
     */
    public void reserveForProjects(double hours) {
        reserved = StrictMath.min(hours, left);
    }

    /** Hours kept for projects, as far as they are left. */
    public double reserved() {
        return StrictMath.min(reserved, left);
    }

    /** Closes the week: what is left was idle. */
    public void close() {
        reserved = 0;
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
        if (hours > available(use)) {
            return false;
        }
        spend(use, hours);
        return true;
    }

    /** Spends hours, at most those left. Returns how many were spent. */
    public double takeUpTo(Use use, double hours) {
        double spent = StrictMath.min(hours, StrictMath.max(0, available(use)));
        spend(use, spent);
        return spent;
    }

    /** Hours of the week that may go into one use: those kept for projects go into nothing else. */
    public double available(Use use) {
        return use.ofProjects() ? left : left - reserved();
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

    /** Hours that capacity, posture and roadmap took since the start. */
    public double capacity() {
        double sum = 0;
        for (Use use : Use.values()) {
            sum += use.capacity() ? total(use) : 0;
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
