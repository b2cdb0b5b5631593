package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: with partners switched off, a firm that wants them lives exactly as one that wants none. */
class T02_WithoutPartnersNothingIsSpentTest {
    @Test
    void theSameToTheBit() {
        Map<Outcome, Double> off =
                Futures.watch(PartnerWorlds.linked(2, Mechanism.PARTNERS), 3).outcomes();
        Map<Outcome, Double> none = Futures.watch(PartnerWorlds.linked(2).with("ecosystem.engagement.links", 0), 3)
                .outcomes();
        Map<Outcome, Double> with = Futures.watch(PartnerWorlds.linked(2), 3).outcomes();
        assertThat(off).isEqualTo(none);
        assertThat(with).isNotEqualTo(none);
        assertThat(off.get(Outcome.PARTNERS)).isZero();
    }
}
