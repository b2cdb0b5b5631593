package org.plumbline.sim.ecosystem;

import java.util.List;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/**
 * The four roles at work, with each partner once a quarter, for hours, and paid out of the partner's capital: a technology
 * provider sells a finished design that the partner does not have yet; an orchestrator collects the fee of three months;
 * a broker tells the partner what some customer of the trade wants, and hears of one itself; a connector introduces the
 * partner to its own buyers for a commission.
 */
final class RolePlay {
    private static final int QUARTER = 13;
    private static final int MONTHS = 3;
    private static final double HOURS = 3;
    private static final double SUPPORT_HOURS = 8;
    private static final double JOY_OF_BLOCK = 1;
    private static final double JOY_OF_SERVICE = 0.2;
    private static final double SIGNAL_WEIGHT = 0.1;
    private static final double BLOCK_DEPTH = 0.1;

    private final Alliances alliances;

    RolePlay(Alliances alliances) {
        this.alliances = alliances;
    }

    void week(int week) {
        if (week % QUARTER != 0) {
            return;
        }
        for (Tie tie : List.copyOf(alliances.ties())) {
            switch (alliances.role()) {
                case TECHNOLOGY_PROVIDER -> sellBlock(tie, week);
                case PLATFORM_ORCHESTRATOR -> serve(tie, "hosts its dealings with the others", week);
                case KNOWLEDGE_BROKER -> carrySignal(tie, week);
                case MARKET_CONNECTOR -> serve(tie, "introduces it to customers", week);
                default -> {}
            }
        }
    }

    private void sellBlock(Tie tie, int week) {
        long price = alliances.parameters().sharing().blockPrice().cents();
        boolean has = tie.blocks() >= alliances.designs();
        if (has || tie.partner().capital() < price || !takeHours(SUPPORT_HOURS)) {
            return;
        }
        tie.buyBlock();
        charge(tie, price, "sells it a finished design", week);
        tie.pleasePartner(JOY_OF_BLOCK);
        double[] depth = tie.partner().profile();
        for (int domain = 0; domain < depth.length; domain++) {
            boolean technical = Department.TECHNOLOGY.knows(domain);
            depth[domain] += technical ? BLOCK_DEPTH * (1 - depth[domain]) : 0;
        }
    }

    private void serve(Tie tie, String action, int week) {
        if (takeHours(HOURS)) {
            charge(tie, fee(), action, week);
            tie.pleasePartner(JOY_OF_SERVICE);
        }
    }

    /** Draws two uniforms. */
    private void carrySignal(Tie tie, int week) {
        Draws draws = tie.draws();
        Point told = Signals.anybody(alliances, draws);
        Point heard = Signals.anybody(alliances, draws);
        if (!takeHours(HOURS)) {
            return;
        }
        tie.partner().learnGoal(told, SIGNAL_WEIGHT);
        List<Employee> staff = alliances.party().staff();
        Signals.hear(alliances, staff.get(week % staff.size()), heard, week);
        charge(tie, fee(), "tells it what customers elsewhere want", week);
        tie.pleasePartner(JOY_OF_SERVICE);
    }

    private long fee() {
        return MONTHS * alliances.parameters().sharing().fee().cents();
    }

    private boolean takeHours(double hours) {
        return alliances.party().hours().take(Hours.Use.COLLABORATION, hours);
    }

    private void charge(Tie tie, long price, String action, int week) {
        long amount = tie.partner().pay(price);
        alliances.party().ledger().book(Account.PARTNER_FEES, amount);
        tie.bring(amount);
        alliances
                .around()
                .facts()
                .on(new RolePlayed(
                        week,
                        alliances.firm(),
                        alliances.role().phrase(),
                        tie.partner().number(),
                        action,
                        Money.ofCents(amount)));
    }
}
