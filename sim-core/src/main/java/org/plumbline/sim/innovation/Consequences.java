package org.plumbline.sim.innovation;

import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Governance;

/**
 * What becomes of the author when a project ends. A launch may bring a bonus; a failure takes hours to explain where the
 * firm sanctions it. She learns how often projects fail, and where answers are open so do her colleagues.
 */
final class Consequences {
    private final Workplace place;

    Consequences(Workplace place) {
        this.place = place;
    }

    /** A project was launched or put to use. */
    void ofSuccess(Idea idea) {
        see(idea, false);
        if (place.staff().contains(idea.author())) {
            long bonus = place.policy().capacity().reward().cents()
                    + place.direction().governance().payBonus();
            place.ledger().book(Account.BONUSES, -bonus);
        }
    }

    /** A project was given up. */
    void ofFailure(Idea idea) {
        see(idea, true);
        if (place.staff().contains(idea.author())) {
            place.hours()
                    .takeUpTo(Hours.Use.EXPLAINING, place.policy().capacity().sanction());
        }
    }

    private void see(Idea idea, boolean failed) {
        if (!place.direction().governance().openAnswers()) {
            idea.author().seeOutcome(failed);
            return;
        }
        for (Employee person : place.staff()) {
            person.seeOutcome(failed);
        }
    }

    /** What acceptance is worth to an author beside pride, in hours of her wage: the bonus if it comes to a launch. */
    double bonusHours(Employee author) {
        Governance governance = place.direction().governance();
        double bonus = (place.policy().capacity().reward().cents() + governance.bonus()) / 100.0;
        return bonus / StrictMath.max(place.wageOfHour(), Double.MIN_NORMAL) * (1 - author.learnedFailure());
    }

    /** Hours that an author expects to lose to a failure, once accepted. */
    double sanctionHours(Employee author) {
        return place.policy().capacity().sanction() * author.learnedFailure();
    }
}
