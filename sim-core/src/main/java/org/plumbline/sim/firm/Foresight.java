package org.plumbline.sim.firm;

import org.plumbline.sim.fact.TrendReported;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Reports of where tastes will be: each quarter a strategic firm has one written and read by all. It says of each segment
 * its centre + 3 years x velocity, with an error of half the spread of tastes, and moves everybody's belief towards where
 * her home segment will be by strategic x messageWeight. It takes 8 hours to write and half an hour of each to read, times
 * strategic.
 */
final class Foresight {
    private static final int QUARTER = 13;
    private static final double YEARS = 3;
    private static final double ERROR = 0.5;

    private final World world;
    private final Workplace place;
    private final double tasteSpread;
    private final double strategic;

    Foresight(World world, Workplace place, double tasteSpread) {
        this.world = world;
        this.place = place;
        this.tasteSpread = tasteSpread;
        this.strategic = place.policy().posture().strategic();
    }

    /** Has a report written and read if one is due and there are hours. Draws two normals for each segment. */
    void week(int week) {
        if (strategic == 0 || week % QUARTER != 0) {
            return;
        }
        int heads = place.staff().size();
        double hours = CapacityRules.trendHours(place.policy().posture(), heads);
        if (!place.hours().take(Hours.Use.TRENDS, hours)) {
            return;
        }
        if (world.has(Mechanism.BELIEFS)) {
            read(report(week));
        }
        world.facts().on(new TrendReported(week, place.firm(), heads, hours));
    }

    private Point[] report(int week) {
        Draws draws = world.streams().open(Purpose.TREND_REPORT, EntityType.FIRM, place.firm(), week);
        Segments segments = world.market().customers().segments();
        Point[] expected = new Point[segments.count()];
        double sd = ERROR * tasteSpread;
        for (int s = 0; s < expected.length; s++) {
            Point velocity = segments.velocity(s);
            expected[s] = segments.centre(s)
                    .plus(YEARS * velocity.x() + sd * draws.normal(), YEARS * velocity.y() + sd * draws.normal());
        }
        return expected;
    }

    private void read(Point[] expected) {
        double weight = strategic * world.people().messageWeight();
        for (Employee person : place.staff()) {
            place.believing().advance(person, world.calendar().now());
            place.believing().takeIn(person, expected[person.homeSegment()], weight);
        }
    }
}
