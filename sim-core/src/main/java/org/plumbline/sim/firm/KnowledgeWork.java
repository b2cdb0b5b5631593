package org.plumbline.sim.firm;

import org.plumbline.sim.finance.Account;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.people.TradeKnowledge;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Knowledge beyond doing. Depth is tacit: it moves in sessions, for the hours of both, and leaves with whoever leaves.
 * Writing it down takes hours, serves newcomers, ages, and may leak to the whole trade. Training buys depth in people's
 * own domains for hours and fees. Without learning the hours are spent and nothing is learned.
 */
final class KnowledgeWork {
    private static final double LEARNED_IN_SESSION = 0.1;
    private static final double WRITTEN_IN_WEEK = 0.05;
    private static final double LEAKS_A_YEAR = 0.2;
    private static final double LEARNED_IN_HOUR = 0.003;
    /** Fee of a training hour against the wage of an hour; assumed. */
    private static final double FEE = 1;

    private final World world;
    private final Workplace place;
    private final CapacityParameters capacity;
    private final double[] written = new double[Department.DOMAINS];

    KnowledgeWork(World world, Workplace place) {
        this.world = world;
        this.place = place;
        this.capacity = place.policy().capacity();
    }

    /** A week: a session each month, writing, training. Draws two uniforms for each person of a session, two for leaks. */
    void week(int week) {
        Draws draws = world.streams().open(Purpose.KNOWLEDGE, EntityType.FIRM, place.firm(), week);
        if (capacity.codification() > 0) {
            write(week, draws);
        }
        train(capacity.training() / Weeks.PER_YEAR);
        if (capacity.sharing() > 0 && week % CapacityRules.SESSION_EVERY == 0) {
            share(draws);
        }
    }

    private boolean learns() {
        return world.has(Mechanism.LEARNING);
    }

    private void share(Draws draws) {
        int heads = place.staff().size();
        if (heads < 2 || !place.hours().take(Hours.Use.KNOWLEDGE, CapacityRules.sessionHours(capacity, heads))) {
            return;
        }
        for (Employee person : place.staff()) {
            Employee partner = place.staff().get(draws.index(heads));
            int domain = draws.index(Department.DOMAINS);
            if (learns()) {
                person.learnFrom(domain, partner.expertise(domain), LEARNED_IN_SESSION * capacity.sharing());
            }
        }
    }

    private void write(int week, Draws draws) {
        boolean leaks = draws.chance(LEAKS_A_YEAR * capacity.codification() / Weeks.PER_YEAR);
        int leaking = draws.index(Department.DOMAINS);
        double ageing = StrictMath.exp(-TradeKnowledge.AGEING / Weeks.PER_YEAR);
        boolean writes = place.hours().take(Hours.Use.KNOWLEDGE, CapacityRules.writingHours(capacity));
        for (int domain = 0; domain < Department.DOMAINS; domain++) {
            written[domain] *= ageing;
            if (writes && learns()) {
                double unwritten = StrictMath.max(0, deepest(domain) - written[domain]);
                written[domain] += WRITTEN_IN_WEEK * capacity.codification() * unwritten;
            }
        }
        if (leaks) {
            world.tradeKnowledge().leak(leaking, written[leaking], (double) week / Weeks.PER_YEAR);
        }
    }

    private double deepest(int domain) {
        double most = 0;
        for (Employee person : place.staff()) {
            most = StrictMath.max(most, person.expertise(domain));
        }
        return most;
    }

    /**
     * Trains everybody, as far as there are hours.
     *
     * @param hoursOfEach hours of each person
     */
    void train(double hoursOfEach) {
        double hours = hoursOfEach * place.staff().size();
        if (hours == 0 || !place.hours().take(Hours.Use.KNOWLEDGE, hours)) {
            return;
        }
        place.ledger().book(Account.TRAINING, -StrictMath.round(100 * FEE * place.wageOfHour() * hours));
        for (Employee person : place.staff()) {
            for (int domain = 0; domain < Department.DOMAINS && learns(); domain++) {
                if (person.department().knows(domain)) {
                    person.practise(domain, StrictMath.min(1, LEARNED_IN_HOUR * hoursOfEach));
                }
            }
        }
    }

    /** A newcomer reads what the firm has written down and what the trade can read. */
    void welcome(Employee newcomer) {
        double year = world.calendar().now() / Weeks.PER_YEAR;
        for (int domain = 0; domain < Department.DOMAINS && learns(); domain++) {
            double readable =
                    StrictMath.max(written[domain], world.tradeKnowledge().depth(domain, StrictMath.max(0, year)));
            newcomer.learnFrom(domain, readable, TradeKnowledge.READING);
        }
    }
}
