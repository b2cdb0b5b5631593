package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an offering away from the standard costs more at launch. */
class V06_AwayFromTheStandardCostsTest {
    @Test
    void more() {
        assertThat(spent(10_000)).isGreaterThan(spent(0));
    }

    private static double spent(double perUnit) {
        return Futures.watch(
                        PartnerWorlds.inventive(1)
                                .with("ecosystem.engagement.links", 0)
                                .with("ecosystem.governance.complianceCost", Money.of(perUnit)),
                        1)
                .facts(OfferingLaunched.class, 0)
                .stream()
                .mapToDouble(launch -> launch.spent().units())
                .average()
                .orElseThrow();
    }
}
