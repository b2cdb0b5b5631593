package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.LicenceGranted;
import org.plumbline.sim.fact.LicenceSought;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: without the licence nothing is launched; it costs its fee and comes after its time, with partners or without. */
class V04_LicenceIsAGateTest {
    @Test
    void firstTheLicence() {
        Futures.Watched run = Futures.watch(
                PartnerWorlds.inventive(3)
                        .with("ecosystem.engagement.links", 0)
                        .with("ecosystem.governance.licenceTime", Weeks.of(40))
                        .with("ecosystem.governance.licenceFee", Money.of(50_000)),
                1);
        assertThat(run.facts(LicenceSought.class, 0))
                .hasSize(1)
                .allMatch(sought -> sought.fee().equals(Money.of(50_000)));
        double granted = run.facts(LicenceGranted.class, 0).get(0).at();
        assertThat(granted).isGreaterThan(20);
        assertThat(run.facts(OfferingLaunched.class, 0)).isNotEmpty().allMatch(launch -> launch.at() >= granted);
        assertThat(run.facts(LicenceSought.class, 1)).isEmpty();
    }
}
