package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.StaffSurveyed;
import org.plumbline.sim.observation.Outcome;

/** Behaviour under test: what a firm asks its people is an event with an error and not the index: two firms with the same beliefs hear different answers. */
class S02_SurveysAndReportsErrTest {
    @Test
    void answersErr() {
        Lived lived = Lived.through(TinyWorlds.quiet(6)
                .with("firm.capacityReserve", 3.0)
                .with("levers.measurement", 1.0)
                .with("levers.communication", 0.0));
        assertThat(lived.run().facts(StaffSurveyed.class, 0))
                .as("nobody ever heard a message, so that the index is 0 throughout")
                .extracting(StaffSurveyed::clarity)
                .anyMatch(clarity -> clarity > 0)
                .doesNotHaveDuplicates();
        assertThat(lived.run().outcome(Outcome.SELF_REPORT)).isZero();
    }
}
