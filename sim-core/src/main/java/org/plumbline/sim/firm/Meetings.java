package org.plumbline.sim.firm;

import org.plumbline.sim.fact.BroadcastSkipped;
import org.plumbline.sim.fact.VisionBroadcast;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.schedule.Phase;

/**
 * The owner's and everybody's time for the levers that do not belong to single ideas: putting the vision clearly, meeting
 * about it, keeping the idea process going, measuring. What the week's hours do not allow is skipped: an unclear week, a
 * meeting that does not happen.
 */
final class Meetings {
    private static final double PROCESS_HOURS = 1;
    private static final double MEASURING_HOURS = 6;

    private final World world;
    private final Workplace place;
    private final double rate;
    private final double fullNoise;
    private final Draws times;
    private boolean clear;
    private int held;

    Meetings(World world, Workplace place, Outlook outlook) {
        this.world = world;
        this.place = place;
        this.rate = outlook.messageRate(place.policy().levers());
        this.fullNoise = outlook.tasteSpread();
        this.times = world.streams().open(Purpose.BROADCAST, EntityType.FIRM, place.firm(), 0);
    }

    Believing believing() {
        return place.believing();
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
        double clarity = place.policy().levers().clarity();
        clear = place.hours().take(Hours.Use.CLARITY, cost * world.people().clarityHours() * clarity);
        place.hours()
                .takeUpTo(
                        Hours.Use.PROCESS,
                        cost * PROCESS_HOURS * place.policy().levers().ideaProcess());
        place.hours()
                .takeUpTo(
                        Hours.Use.MEASURING,
                        cost * MEASURING_HOURS * place.policy().levers().measurement());
    }

    private void meet(double now) {
        if (place.staff().isEmpty()) {
            return;
        }
        int heads = place.staff().size();
        double hours = world.people().leverCost() * world.people().meetingHours() * heads;
        if (place.hours().take(Hours.Use.MEETINGS, hours)) {
            held++;
            place.staff().forEach(person -> hear(person, now));
            world.facts().on(new VisionBroadcast(now, place.firm(), heads, hours));
        } else {
            world.facts().on(new BroadcastSkipped(now, place.firm()));
        }
        start(now);
    }

    private void hear(Employee person, double now) {
        place.believing().advance(person, now);
        Draws noise = world.streams().open(Purpose.BROADCAST, EntityType.EMPLOYEE, person.id(), held);
        place.believing().hear(person, place.direction().vision(), clear, fullNoise, noise);
    }
}
