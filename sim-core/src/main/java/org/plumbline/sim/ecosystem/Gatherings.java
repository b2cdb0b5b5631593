package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.ConsortiumMet;
import org.plumbline.sim.fact.EventVisited;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Where many meet. At an event somebody of the firm hears of customers of the trade, whoever serves them. In a
 * consortium each quarter one person learns from the mean profile of all partners, and what is under way with a partner may
 * leak to another firm.
 */
final class Gatherings {
    private static final int QUARTER = 13;
    private static final int CUSTOMERS_HEARD = 3;

    private final Alliances alliances;
    private double owed;

    Gatherings(Alliances alliances) {
        this.alliances = alliances;
    }

    void week(int week) {
        EngagementParameters p = alliances.parameters().engagement();
        owed += p.events() / Weeks.PER_YEAR;
        boolean confers = week % QUARTER == 0 && p.dues().cents() > 0;
        if (owed < 1 && !confers) {
            return;
        }
        Draws draws = alliances
                .around()
                .streams()
                .open(Purpose.PARTNER_LUCK, EntityType.FIRM, alliances.firm(), 2L * week + 1);
        if (owed >= 1) {
            visit(draws, week);
        }
        if (confers) {
            confer(draws, week);
        }
    }

    /** An event, if there are hours and cash. Draws one uniform for the visitor and one for each customer heard of. */
    private void visit(Draws draws, int week) {
        EngagementParameters p = alliances.parameters().engagement();
        Party party = alliances.party();
        long cost = p.eventCost().cents();
        if (party.ledger().cash() < cost || !party.hours().take(Hours.Use.ENGAGEMENT, p.eventHours())) {
            return;
        }
        owed--;
        party.ledger().book(Account.PARTNERSHIPS, -cost);
        Employee visitor = party.staff().get(draws.index(party.staff().size()));
        for (int i = 0; i < CUSTOMERS_HEARD; i++) {
            Signals.hear(alliances, visitor, Signals.anybody(alliances, draws), week);
        }
        alliances
                .around()
                .facts()
                .on(new EventVisited(week, alliances.firm(), visitor.id(), Money.ofCents(cost), p.eventHours()));
    }

    /** A meeting of the consortium. Draws three uniforms. */
    private void confer(Draws draws, int week) {
        Party party = alliances.party();
        long dues = alliances.parameters().engagement().dues().cents() * QUARTER / Weeks.PER_YEAR;
        if (party.ledger().cash() < dues) {
            return;
        }
        party.ledger().book(Account.PARTNERSHIPS, -dues);
        Employee member = party.staff().get(draws.index(party.staff().size()));
        double depth = alliances.around().has(Mechanism.LEARNING) ? learn(member) : 0;
        alliances.learned(depth);
        leak(draws.uniform(), draws.uniform(), week);
        alliances.around().facts().on(new ConsortiumMet(week, alliances.firm(), Money.ofCents(dues), depth));
    }

    private double learn(Employee member) {
        ExchangeParameters p = alliances.parameters().exchange();
        double share = p.learning() * alliances.esteem() * QUARTER / Weeks.PER_YEAR;
        double capacity = alliances.party().capacity().absorptiveCapacity();
        return PersonalKnowledge.learn(member, written(), share, capacity);
    }

    private double[] written() {
        double[] mean = new double[Department.DOMAINS];
        int members = 0;
        for (Partner partner : alliances.ecosystem().pool().partners()) {
            members += partner.open() ? 1 : 0;
        }
        for (Partner partner : alliances.ecosystem().pool().partners()) {
            for (int domain = 0; partner.open() && domain < mean.length; domain++) {
                mean[domain] += partner.depth(domain) / members;
            }
        }
        return mean;
    }

    private void leak(double draw, double rival, int week) {
        double rate = alliances.parameters().governance().leakage() * QUARTER / Weeks.PER_YEAR;
        for (Tie tie : alliances.ties()) {
            Tie.Secret secret = tie.secret();
            if (secret != null && draw < 1 - StrictMath.exp(-rate)) {
                alliances.ecosystem().leak(alliances, tie, secret, rival, week);
                return;
            }
        }
    }
}
