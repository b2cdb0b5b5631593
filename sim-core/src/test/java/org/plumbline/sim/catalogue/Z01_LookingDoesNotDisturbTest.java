package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.EcosystemShape;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a run with partners is the same whether somebody looks at the network each week or not. */
class Z01_LookingDoesNotDisturbTest {
    @Test
    void theSame() {
        assertThat(Futures.watch(
                                PartnerWorlds.inventive(1),
                                1,
                                (week, firm, market, tally) -> EcosystemShape.around(firm.alliances()))
                        .outcomes())
                .isEqualTo(Futures.watch(PartnerWorlds.inventive(1), 1).outcomes());
    }
}
