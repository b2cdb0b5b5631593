package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.EngagementTaken;
import org.plumbline.sim.fact.PartnerDeclined;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The six steps of engagement, round after round. Each takes hours of the week; a step for which there are none waits
 * until there are. A candidate joins if what it expects of the firm exceeds its reservation.
 */
final class Engagement {
    private static final double PARTICIPATION_HOURS = 40;
    private static final double TRUST_OF_PARTICIPATION = 0.05;
    private static final double ORCHESTRATORS_COST = 0.5;
    private static final int TIE_OF_FIRM = 24;

    private final Alliances alliances;
    private final Candidates candidates;
    private final Initiatives initiatives;
    private List<Partner> mapped = new ArrayList<>();
    private EngagementStep next = EngagementStep.MAP;
    private int due = 1;
    private int roundStart = 1;

    Engagement(Alliances alliances) {
        this.alliances = alliances;
        this.candidates = new Candidates(alliances);
        this.initiatives = new Initiatives(alliances);
    }

    void week(int week) {
        double needed = hours(next);
        if (week < due || !alliances.party().hours().take(use(next), needed)) {
            return;
        }
        take(next, week, needed);
        plan(week);
    }

    private void plan(int week) {
        if (next == EngagementStep.MONITOR) {
            int round = alliances.parameters().engagement().round().whole();
            roundStart = StrictMath.max(week + 1, roundStart + round);
            due = roundStart;
        } else {
            due = week + next.weeksToNext();
        }
        next = next.next();
    }

    private double hours(EngagementStep step) {
        EngagementParameters p = alliances.parameters().engagement();
        double participation = step == EngagementStep.GOVERN ? PARTICIPATION_HOURS * p.participation() : 0;
        return p.stepHours() + participation;
    }

    private static Hours.Use use(EngagementStep step) {
        return step == EngagementStep.GOVERN ? Hours.Use.GOVERNANCE : Hours.Use.ENGAGEMENT;
    }

    private void take(EngagementStep step, int week, double hours) {
        long before = alliances.party().ledger().balance(Account.PARTNERSHIPS);
        double left = alliances.party().hours().left();
        String finding = switch (step) {
            case MAP -> map(week);
            case CHOOSE_ROLE -> chooseRole();
            case ENGAGE -> engage(week);
            case DESIGN -> initiatives.design(week);
            case GOVERN -> govern(hours - alliances.parameters().engagement().stepHours());
            case MONITOR -> monitor(week);
        };
        long outlay = before - alliances.party().ledger().balance(Account.PARTNERSHIPS);
        double spent = hours + left - alliances.party().hours().left();
        alliances
                .around()
                .facts()
                .on(new EngagementTaken(week, alliances.firm(), step.phrase(), finding, spent, Money.ofCents(outlay)));
    }

    private String map(int week) {
        mapped = candidates.ranked(week);
        return candidates.assessment(mapped);
    }

    private String chooseRole() {
        EcosystemRole declared = alliances.parameters().engagement().role();
        EcosystemRole own = alliances.firm() == 0 ? declared : EcosystemRole.PARTNER;
        alliances.play(own == EcosystemRole.AS_IT_FITS ? candidates.fittingRole() : own);
        return alliances.role().phrase();
    }

    private String engage(int week) {
        Draws draws = alliances
                .around()
                .streams()
                .open(Purpose.PARTNER_CHOICE, EntityType.FIRM, alliances.firm(), 2L * week + 1);
        int asked = 0;
        int signed = 0;
        for (Partner partner : mapped) {
            boolean free = alliances.ties().size() < alliances.wanted() && partner.open();
            if (free && !alliances.tiedTo(partner) && payForContract()) {
                asked++;
                signed += ask(partner, draws, week) ? 1 : 0;
            }
        }
        return "asked " + asked + ", " + signed + " signed";
    }

    private boolean payForContract() {
        EngagementParameters p = alliances.parameters().engagement();
        double factor = alliances.role() == EcosystemRole.PLATFORM_ORCHESTRATOR ? ORCHESTRATORS_COST : 1;
        long cost = StrictMath.round(factor * p.contractCost().cents());
        Party party = alliances.party();
        if (party.ledger().cash() < cost || !party.hours().take(Hours.Use.ENGAGEMENT, factor * p.contractHours())) {
            return false;
        }
        party.ledger().book(Account.PARTNERSHIPS, -cost);
        return true;
    }

    /** Asks a candidate. Draws one normal. */
    private boolean ask(Partner partner, Draws draws, int week) {
        double noise = draws.normal();
        int firm = alliances.firm();
        String kind = partner.kind().phrase();
        if (candidates.expects(partner, noise) < partner.reservation()) {
            alliances.around().facts().on(new PartnerDeclined(week, firm, partner.number(), kind));
            return false;
        }
        Contract contract = partner.kind().contract();
        Draws life = alliances
                .around()
                .streams()
                .open(Purpose.TIE_LIFE, EntityType.TIE, ((long) firm << TIE_OF_FIRM) + partner.number(), week);
        double trust = alliances.parameters().governance().trust();
        Tie tie = new Tie(partner, contract, week, trust, week + Weeks.PER_YEAR, life);
        alliances.add(tie);
        alliances.around().facts().on(new PartnerSigned(week, firm, partner.number(), kind, contract.phrase()));
        initiatives.begin(tie, week);
        return true;
    }

    private String govern(double hours) {
        alliances.ecosystem().rules().takePart(hours, alliances.aim());
        double participation = alliances.parameters().engagement().participation();
        alliances.ties().forEach(tie -> tie.changeTrust(TRUST_OF_PARTICIPATION * participation));
        return hours > 0 ? "a voice in rules and standards" : "watches only";
    }

    private String monitor(int week) {
        Tie weakest = candidates.notWorthIt(week);
        if (weakest == null) {
            return "every tie is kept";
        }
        alliances.end(weakest, week, "it brought the firm too little");
        return "one tie is given up";
    }
}
