package org.plumbline.sim.firm;

import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** What people told the owner of their view of the market since the last review of the vision. */
final class UpwardReports {
    /** Error of a report, in units of the spread of tastes; assumed. */
    static final double NOISE = 0.3;

    private final double tasteSpread;
    private double x;
    private double y;
    private int count;

    UpwardReports(double tasteSpread) {
        this.tasteSpread = tasteSpread;
    }

    /** Somebody reports. Draws two normals. */
    void hear(Employee person, Draws draws) {
        Point belief = person.belief();
        x += belief.x() + NOISE * tasteSpread * draws.normal();
        y += belief.y() + NOISE * tasteSpread * draws.normal();
        count++;
    }

    int count() {
        return count;
    }

    /** The mean of the reports; there must be one. */
    Point mean() {
        return new Point(x / count, y / count);
    }

    void forget() {
        x = 0;
        y = 0;
        count = 0;
    }
}
