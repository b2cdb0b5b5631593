package org.plumbline.sim.firm;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.BroadcastSkipped;
import org.plumbline.sim.fact.VisionBroadcast;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.schedule.Phase;

/**
 * Each meeting reaches part of the staff, all of them at full communication, and is held the more often the fewer it
 * reaches, so that the weight of the vision follows {@link Outlook}; communication is also the share of those present who
 * tell the owner what they believe.
 *
 * <p>The owner's and everybody's time for the levers that do not belong to single ideas: putting the vision clearly, meeting
 * about it, keeping the idea process going, measuring. What the week's hours do not allow is skipped: an unclear week, a
 * meeting that does not happen.
 */
final class Meetings {
    private static final long UPWARD = 1L << 32;

    private final World world;
    private final Workplace place;
    private final double rate;
    private final double fullNoise;
    private final double reach;
    private final Draws times;
    private final UpwardReports reports;
    private boolean clear;
    private int held;

    Meetings(World world, Workplace place, Outlook outlook, UpwardReports reports) {
        this.world = world;
        this.place = place;
        this.reports = reports;
        this.reach = LeverRules.reach(place.policy().levers());
        this.rate = outlook.messageRate(place.policy().levers()) / reach;
        this.fullNoise = outlook.tasteSpread();
        this.times = world.streams().open(Purpose.BROADCAST, EntityType.FIRM, place.firm(), 0);
    }

    /** Plans the first meeting after {@code now}. Draws one exponential. */
    void start(double now) {
        if (rate > 0) {
            double next = now + Weeks.PER_YEAR * times.exponential() / rate;
            if (next > world.calendar().now()) {
                world.calendar().at(next, Phase.BROADCAST, place.firm(), () -> meet(next));
            }
        }
    }

    /** Spends the week's fixed hours for the levers, as far as there are any. */
    void startWeek() {
        double cost = world.people().leverCost();
        Levers levers = place.policy().levers();
        double clarity = LeverRules.clarityHours(levers, cost, world.people().clarityHours());
        clear = place.hours().take(Hours.Use.CLARITY, clarity);
        place.hours().takeUpTo(Hours.Use.PROCESS, LeverRules.processHours(levers, cost));
        place.hours().takeUpTo(Hours.Use.MEASURING, LeverRules.measuringHours(levers, cost));
    }

    private void meet(double now) {
        if (place.staff().isEmpty()) {
            return;
        }
        held++;
        List<Employee> present = new ArrayList<>();
        for (Employee person : place.staff()) {
            Draws draws = world.streams().open(Purpose.UPWARD_REPORT, EntityType.EMPLOYEE, person.id(), held);
            if (draws.chance(reach)) {
                present.add(person);
            }
        }
        double hours = LeverRules.meetingHours(
                world.people().leverCost(), world.people().meetingHours(), present.size());
        if (place.hours().take(Hours.Use.MEETINGS, hours)) {
            present.forEach(person -> hear(person, now));
            world.facts().on(new VisionBroadcast(now, place.firm(), present.size(), hours));
        } else {
            world.facts().on(new BroadcastSkipped(now, place.firm()));
        }
        start(now);
    }

    /** She hears the vision and, by the share that flows upward, tells what she herself believes. */
    private void hear(Employee person, double now) {
        place.believing().advance(person, now);
        Draws upward = world.streams().open(Purpose.UPWARD_REPORT, EntityType.EMPLOYEE, person.id(), UPWARD + held);
        boolean tells = upward.chance(place.policy().levers().communication());
        if (tells && !person.owner()) {
            reports.hear(person, upward);
        }
        Draws noise = world.streams().open(Purpose.BROADCAST, EntityType.EMPLOYEE, person.id(), held);
        place.believing().hear(person, place.direction().vision(), clear, fullNoise, noise);
    }
}
