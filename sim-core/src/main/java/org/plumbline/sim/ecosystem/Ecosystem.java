package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.SecretLeaked;
import org.plumbline.sim.policy.Mechanism;

/** What all firms have around them: the pool of partners, the rules, and each other's secrets. */
public final class Ecosystem {
    private final Surroundings around;
    private final PartnerPool pool;
    private final Rules rules;
    private final List<Alliances> firms = new ArrayList<>();

    /** The ecosystem at the start. Draws from streams of its own alone. */
    public Ecosystem(Surroundings around) {
        this.around = around;
        this.pool = new PartnerPool(around);
        this.rules = new Rules(around);
    }

    /** What it stands in. */
    public Surroundings around() {
        return around;
    }

    /** The partners. */
    public PartnerPool pool() {
        return pool;
    }

    /** The rules and standards. */
    public Rules rules() {
        return rules;
    }

    /** Whether anything happens here in a week: partners are simulated, a licence is needed, or rules change. */
    public boolean busy() {
        GovernanceParameters governance = around.parameters().governance();
        boolean gates = governance.ruleChanges() > 0 || governance.licenceTime().value() > 0;
        return around.active() || (gates && around.has(Mechanism.PARTNERS));
    }

    void join(Alliances firm) {
        firms.add(firm);
    }

    void leave(Alliances firm) {
        firms.remove(firm);
    }

    /** A week among partners themselves; then each firm has its week with them, in the order of entry. */
    public void week(int week) {
        pool.week(week);
        rules.week(week);
        for (Alliances firm : firms) {
            firm.week(week);
        }
    }

    /**
     * A secret reaches one of the other firms.
     *
     * @param draw a uniform that picks which
     */
    void leak(Alliances from, Tie tie, Tie.Secret secret, double draw, int week) {
        if (firms.size() < 2) {
            return;
        }
        int own = firms.indexOf(from);
        int place = (int) (draw * (firms.size() - 1));
        Alliances rival = firms.get(place < own ? place : place + 1);
        rival.hear(new Proposal(secret.position(), secret.potential(), -1));
        Partner partner = tie.partner();
        around.facts()
                .on(new SecretLeaked(
                        week, from.firm(), partner.number(), partner.kind().phrase(), rival.firm(), secret.idea()));
    }
}
