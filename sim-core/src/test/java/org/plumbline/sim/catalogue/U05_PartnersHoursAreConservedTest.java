package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: no partner gives more hours than it has. */
class U05_PartnersHoursAreConservedTest {
    @Test
    void atMostWhatTheyHave() {
        Futures.watch(
                PartnerWorlds.linked(1)
                        .with("ecosystem.hoursAWeek", 1.0)
                        .with("ecosystem.engagement.rivalLinks", 6)
                        .with("capacity.linkBudget", 40.0),
                1,
                (week, firm, market, tally) -> {
                    for (Partner p : firm.alliances().ecosystem().pool().partners()) {
                        assertThat(p.hoursGiven()).isLessThanOrEqualTo(p.hoursAWeek() * week + 1e-9);
                    }
                });
    }
}
