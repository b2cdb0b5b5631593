package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.LicenceGranted;
import org.plumbline.sim.fact.LicenceSought;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;

/**
 * The regulator's licence, a gate in time and money for newcomers: sought when work on the first offering begins, granted
 * after the usual time x e^(0.3 z); a tie with a regulator or a platform, which knows the way, takes a third off. All
 * factors assumed.
 */
final class Licence {
    private static final double SPREAD = 0.3;
    private static final double KNOWN_WAY = 2.0 / 3;

    private final Alliances alliances;
    private boolean held;
    private boolean sought;
    private double soughtAt;
    private double grantedAt = Double.POSITIVE_INFINITY;
    private int week;

    Licence(Alliances alliances) {
        this.alliances = alliances;
        boolean needed = alliances.parameters().governance().licenceTime().value() > 0
                && alliances.around().has(Mechanism.PARTNERS);
        this.held = !needed || !alliances.party().newcomer();
    }

    boolean held() {
        return held;
    }

    void week(int now) {
        week = now;
        if (!held && now >= grantedAt) {
            held = true;
            alliances.around().facts().on(new LicenceGranted(now, alliances.firm(), now - soughtAt));
        }
    }

    /** Applies, once. Draws one normal. */
    void seek() {
        if (held || sought) {
            return;
        }
        sought = true;
        soughtAt = week;
        GovernanceParameters p = alliances.parameters().governance();
        double z = alliances
                .around()
                .streams()
                .open(Purpose.PARTNER_LUCK, EntityType.PARTNER, alliances.firm(), 0)
                .normal();
        double usual = p.licenceTime().value() * (guided() ? KNOWN_WAY : 1);
        grantedAt = week + usual * Samplers.lognormal(z, 0, SPREAD);
        alliances.party().ledger().book(Account.PARTNERSHIPS, -p.licenceFee().cents());
        alliances
                .around()
                .facts()
                .on(new LicenceSought(
                        week, alliances.firm(), Money.ofCents(p.licenceFee().cents())));
    }

    private boolean guided() {
        return alliances.ties().stream()
                .map(tie -> tie.partner().kind())
                .anyMatch(kind -> kind == PartnerKind.REGULATOR || kind == PartnerKind.PLATFORM);
    }
}
