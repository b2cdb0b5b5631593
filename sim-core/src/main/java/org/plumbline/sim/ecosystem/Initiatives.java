package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.InfrastructureShared;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/**
 * What a firm sets up with its partners: money of an investor at signing, infrastructure that is built half and half,
 * applications for public funds. Campaigns and joint projects follow from the contract by themselves.
 */
final class Initiatives {
    private static final double BUILDING_HOURS = 16;

    private final Alliances alliances;
    private final Applications applications;

    Initiatives(Alliances alliances) {
        this.alliances = alliances;
        this.applications = new Applications(alliances);
    }

    /** A tie begins: an investor pays in. */
    void begin(Tie tie, int week) {
        if (tie.partner().kind() == PartnerKind.INVESTOR) {
            Investment.begin(alliances, tie, week);
        }
    }

    /** Designs joint initiatives: builds what is to be shared, applies for funds. Says what came of it. */
    String design(int week) {
        int built = 0;
        for (Tie tie : alliances.ties()) {
            boolean shares = tie.contract() == Contract.SHARED_INFRASTRUCTURE
                    && tie.partner().kind() != PartnerKind.INVESTOR;
            built += shares && !tie.built() && build(tie, week) ? 1 : 0;
        }
        double round = alliances.parameters().engagement().round().value() / Weeks.PER_YEAR;
        int applied = applications.apply(alliances.parameters().engagement().applications() * round, week);
        return built + " built together, " + applied + " applications for funds";
    }

    private boolean build(Tie tie, int week) {
        long cost = alliances.parameters().sharing().infrastructure().cents();
        Party party = alliances.party();
        if (party.ledger().cash() < cost || !party.hours().take(Hours.Use.COLLABORATION, BUILDING_HOURS)) {
            return false;
        }
        long theirs = tie.partner().pay(cost / 2);
        long own = cost - theirs;
        party.ledger().book(Account.PARTNERSHIPS, -own);
        alliances.mobilise(tie, theirs);
        alliances.build();
        tie.build();
        tie.pleasePartner(1);
        Partner partner = tie.partner();
        alliances
                .around()
                .facts()
                .on(new InfrastructureShared(
                        week,
                        alliances.firm(),
                        partner.number(),
                        partner.kind().phrase(),
                        Money.ofCents(own),
                        Money.ofCents(theirs)));
        return true;
    }
}
