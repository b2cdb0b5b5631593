package org.plumbline.sim.firm;

import org.plumbline.sim.fact.StaffSurveyed;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The firm's own survey: once a year, where it measures, everybody says in a quarter of an hour how clear the vision is to
 * her. She answers by {@link Employee#clarityOfVision} with an error of 0.15. It is an event with a price and an error, not the
 * index.
 */
final class StaffSurvey {
    private static final double ERROR = 0.15;
    private static final long SURVEY = 1L << 33;

    private final World world;
    private final Workplace place;
    private final double tasteSpread;

    StaffSurvey(World world, Workplace place, double tasteSpread) {
        this.world = world;
        this.place = place;
        this.tasteSpread = tasteSpread;
    }

    /** Holds the survey if it is due and there are hours. Draws a normal for each person. */
    void week(int week) {
        double measurement = place.policy().levers().measurement();
        boolean due = week > 0 && week % Weeks.PER_YEAR == 0 && measurement > 0;
        if (!due || !world.has(Mechanism.BELIEFS)) {
            return;
        }
        int heads = place.staff().size();
        double hours =
                LeverRules.surveyHours(place.policy().levers(), world.people().leverCost(), heads);
        if (place.hours().take(Hours.Use.SURVEY, hours)) {
            double clarity = ask(week) / heads;
            world.facts().on(new StaffSurveyed(week, place.firm(), heads, clarity, hours));
        }
    }

    private double ask(int week) {
        double sum = 0;
        for (Employee person : place.staff()) {
            place.believing().advance(person, world.calendar().now());
            Draws draws = world.streams().open(Purpose.UPWARD_REPORT, EntityType.EMPLOYEE, person.id(), SURVEY + week);
            double answer = person.clarityOfVision(tasteSpread) + ERROR * draws.normal();
            sum += StrictMath.min(1, StrictMath.max(0, answer));
        }
        return sum;
    }
}
