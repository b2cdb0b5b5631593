package org.plumbline.sim.innovation;

import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.schedule.Phase;

/**
 * How people learn what passes. An author hears of a verdict after up to four weeks, sooner the better the idea process;
 * what took more than six weeks since the spark counts as a refusal. Where answers are open everybody hears, for six
 * minutes of each.
 */
final class Answering {
    private static final double SILENCE_WEEKS = 6;

    private final World world;
    private final Workplace place;

    Answering(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** Plans the answer to a verdict that has just been given. */
    void answer(Idea idea, boolean accepted) {
        double now = world.calendar().now();
        double delay = LeverRules.answerWeeks(place.policy().levers());
        double heardAt = now + delay;
        boolean yes = accepted && heardAt - idea.sparkedAt() <= SILENCE_WEEKS;
        if (heardAt > now) {
            world.calendar().at(heardAt, Phase.ANSWER, place.firm(), () -> hear(idea, yes));
        } else {
            hear(idea, yes);
        }
    }

    private void hear(Idea idea, boolean yes) {
        idea.author().hearVerdict(yes);
        boolean open = place.direction().governance().openAnswers();
        double hours = CapacityRules.answerHours(place.staff().size());
        if (open && place.hours().take(Hours.Use.ANSWERS, hours)) {
            for (Employee person : place.staff()) {
                if (person != idea.author()) {
                    person.hearVerdictOnColleague(yes);
                }
            }
        }
    }
}
