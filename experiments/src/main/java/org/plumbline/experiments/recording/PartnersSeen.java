package org.plumbline.experiments.recording;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.ecosystem.Network;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.ecosystem.Tie;

/**
 * Who is there around the focal firm at the end of a week, and who works with whom. Copies what it sees; changes nothing.
 *
 * @param week the week
 * @param members the firm first, then the partners that are open
 * @param bonds the ties of the firm with their strength, then those among partners, which have none
 */
record PartnersSeen(int week, List<Member> members, List<Bond> bonds) {
    /** Nobody yet. */
    static final PartnersSeen NONE = new PartnersSeen(0, List.of(), List.of());

    private static final String FIRM = "firm";

    /** Copies the lists. */
    PartnersSeen {
        members = List.copyOf(members);
        bonds = List.copyOf(bonds);
    }

    /** One of them. */
    record Member(String id, String label, String kind) {}

    /** A tie. */
    record Bond(String one, String other, double strength) {}

    /** What is there now; nobody where the scenario has no partners. */
    static PartnersSeen of(int week, Alliances alliances) {
        List<Partner> partners = alliances.ecosystem().pool().partners();
        if (partners.isEmpty()) {
            return NONE;
        }
        List<Member> members = new ArrayList<>(List.of(new Member(FIRM, "the firm", "the firm")));
        List<Bond> bonds = new ArrayList<>();
        for (Partner partner : partners) {
            if (partner.open()) {
                String kind = partner.kind().phrase();
                members.add(new Member(id(partner), kind + " " + (partner.number() + 1), kind));
            }
        }
        for (Tie tie : alliances.ties()) {
            if (tie.partner().open()) {
                bonds.add(new Bond(FIRM, id(tie.partner()), tie.strength()));
            }
        }
        amongPartners(partners, alliances.ecosystem().pool().network(), bonds);
        return new PartnersSeen(week, members, bonds);
    }

    private static void amongPartners(List<Partner> partners, Network network, List<Bond> bonds) {
        for (int place = 0; place < partners.size(); place++) {
            for (int other : network.neighbours(place)) {
                if (other > place
                        && partners.get(place).open()
                        && partners.get(other).open()) {
                    bonds.add(new Bond(id(partners.get(place)), id(partners.get(other)), 0));
                }
            }
        }
    }

    private static String id(Partner partner) {
        return "partner-" + (partner.number() + 1);
    }
}
