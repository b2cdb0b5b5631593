package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.DisputeBrokeOut;
import org.plumbline.sim.fact.KnowledgeFlowed;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;

/**
 * What happens in each tie each week. If both sides have the hours and the partner keeps the appointment, the tie grows
 * stronger and the person whose turn it is and the partner learn from each other; else it weakens. A partner may propose
 * an idea. A secret may leak, a dispute may break out; trust and formality make both rarer: rate x (1 - 0.8 formality) x
 * (1 - trust). Once a year the partner looks whether it got its reservation, money and what else it values, or leaves.
 */
final class TieKeeping {
    private static final double CONTACT = 1.0 / 26;
    private static final double FORMALITY_PREVENTS = 0.8;
    private static final double DISPUTE_OF_TRUST = 0.3;
    private static final double BREAK = 0.1;
    private static final double TRUST_OF_WEEK = 0.004;
    private static final double PARTNERS_JOY_OF_LEARNING = 4;
    private static final double PROPOSAL_SPREAD = 0.2;
    private static final int QUARTER = 13;

    private final Alliances alliances;
    private double budget;

    TieKeeping(Alliances alliances) {
        this.alliances = alliances;
    }

    void week(int week) {
        List<Tie> ties = new ArrayList<>(alliances.ties());
        budget = alliances.party().capacity().linkBudget();
        for (int i = 0; i < ties.size(); i++) {
            keep(ties.get((week + i) % ties.size()), week, week + i);
        }
    }

    /** A week of one tie. Draws five uniforms, and two normals for a proposal. */
    private void keep(Tie tie, int week, int turn) {
        double appointment = tie.draws().uniform();
        double disputed = tie.draws().uniform();
        double leaked = tie.draws().uniform();
        double rival = tie.draws().uniform();
        double proposed = tie.draws().uniform();
        if (!tie.partner().open()) {
            alliances.end(tie, week, "the partner disappeared");
            return;
        }
        tie.decay(StrictMath.exp(-alliances.parameters().exchange().decay() / Weeks.PER_YEAR));
        if (meets(tie, appointment)) {
            tie.meet(CONTACT);
            tie.changeTrust(TRUST_OF_WEEK);
            learn(tie, turn);
            propose(tie, proposed);
        }
        leak(tie, leaked, rival, week);
        dispute(tie, disputed, week);
        tell(tie, week);
        review(tie, week);
    }

    private boolean meets(Tie tie, double draw) {
        double needed = alliances.parameters().engagement().tieHours();
        Hours hours = alliances.party().hours();
        boolean meets = draw < tie.partner().kind().reliability()
                && budget >= needed
                && hours.available(Hours.Use.COLLABORATION) >= needed
                && tie.partner().takeHours(needed)
                && hours.take(Hours.Use.COLLABORATION, needed);
        budget -= meets ? needed : 0;
        return meets;
    }

    private void learn(Tie tie, int turn) {
        if (!alliances.around().has(Mechanism.LEARNING)) {
            return;
        }
        Party party = alliances.party();
        Employee person = party.staff().get(turn % party.staff().size());
        ExchangeParameters p = alliances.parameters().exchange();
        double share = p.learning() * alliances.parameters().engagement().tieHours() * tie.strength() / Weeks.PER_YEAR;
        double[] partner = tie.partner().profile();
        double[] before = PersonalKnowledge.of(person);
        double capacity = party.capacity().absorptiveCapacity();
        double gained = PersonalKnowledge.learn(person, partner, share * alliances.esteem(), capacity);
        tie.learn(gained);
        alliances.learned(gained);
        double theirs = KnowledgeExchange.learn(partner, before, share, p.partnersCapacity());
        tie.pleasePartner(PARTNERS_JOY_OF_LEARNING * theirs);
    }

    private void propose(Tie tie, double draw) {
        ExchangeParameters p = alliances.parameters().exchange();
        double chance = 1 - StrictMath.exp(-p.ideas() * tie.strength() / Weeks.PER_YEAR);
        if (draw < chance) {
            double x = PROPOSAL_SPREAD * tie.draws().normal();
            double y = PROPOSAL_SPREAD * tie.draws().normal();
            alliances.hear(new Proposal(
                    tie.partner().goal().plus(x, y), null, tie.partner().number()));
        }
    }

    private double weekly(double perYear, Tie tie) {
        double formality = alliances.parameters().governance().formality();
        double rate = perYear * (1 - FORMALITY_PREVENTS * formality) * (1 - tie.trust());
        return 1 - StrictMath.exp(-rate / Weeks.PER_YEAR);
    }

    private void leak(Tie tie, double draw, double rival, int week) {
        Tie.Secret secret = tie.secret();
        double rate = alliances.parameters().governance().leakage();
        if (secret != null && draw < weekly(rate, tie)) {
            alliances.ecosystem().leak(alliances, tie, secret, rival, week);
        }
    }

    private void dispute(Tie tie, double draw, int week) {
        GovernanceParameters p = alliances.parameters().governance();
        if (draw >= weekly(p.disputes(), tie)) {
            return;
        }
        double hours = alliances.party().hours().takeUpTo(Hours.Use.GOVERNANCE, p.disputeHours());
        tie.changeTrust(-DISPUTE_OF_TRUST);
        Partner partner = tie.partner();
        alliances
                .around()
                .facts()
                .on(new DisputeBrokeOut(
                        week, alliances.firm(), partner.number(), partner.kind().phrase(), hours));
        if (tie.trust() < BREAK) {
            alliances.end(tie, week, "they no longer trusted each other");
        }
    }

    private void tell(Tie tie, int week) {
        double untold = week % QUARTER == 0 ? tie.takeUntold() : 0;
        if (untold > 0) {
            Partner partner = tie.partner();
            alliances
                    .around()
                    .facts()
                    .on(new KnowledgeFlowed(
                            week,
                            alliances.firm(),
                            partner.number(),
                            partner.kind().phrase(),
                            untold));
        }
    }

    private void review(Tie tie, int week) {
        if (week < tie.renewalDue() || !alliances.ties().contains(tie)) {
            return;
        }
        if (tie.partner().kind() == PartnerKind.INVESTOR) {
            Investment.year(alliances, tie, week);
        }
        if (tie.received() < tie.partner().reservation()) {
            alliances.end(tie, week, "the partner got less than it must");
        } else {
            tie.renew(week + Weeks.PER_YEAR);
        }
    }
}
