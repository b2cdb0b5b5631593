package org.plumbline.sim.audit;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.firm.Firm;

/** Counts the people of each firm week by week, so that hours paid can be held against them. */
final class Attendance {
    private final double hoursPerWeek;
    private final Map<Integer, Long> weeksOfPeople = new TreeMap<>();

    Attendance(double hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    /** A week opens in a firm with the people it has. */
    void count(Firm firm) {
        weeksOfPeople.merge(firm.number(), (long) firm.staff().size(), Long::sum);
    }

    /** Hours of all its people, the week under way included. */
    double hours(Firm firm) {
        return hoursPerWeek * weeksOfPeople.getOrDefault(firm.number(), 0L);
    }
}
