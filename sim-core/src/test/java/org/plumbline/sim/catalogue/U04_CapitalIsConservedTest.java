package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: partners' money is conserved: what they hold is what they had, earned and received less what they paid, and never negative. */
class U04_CapitalIsConservedTest {
    @Test
    void everyWeek() {
        Futures.watch(
                PartnerWorlds.inventive(2).with("ecosystem.engagement.role", EcosystemRole.PLATFORM_ORCHESTRATOR),
                1,
                (week, firm, market, tally) -> {
                    for (Partner p : firm.alliances().ecosystem().pool().partners()) {
                        assertThat(p.capital()).isNotNegative();
                        assertThat(p.capital()).isEqualTo(p.opening() + p.earned() + p.received() - p.paid());
                    }
                });
    }
}
