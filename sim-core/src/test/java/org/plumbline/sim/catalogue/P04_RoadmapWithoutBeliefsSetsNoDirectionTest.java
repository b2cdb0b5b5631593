package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.RoadmapVersion;

/** Behaviour under test: where nobody believes anything a roadmap names no themes and leaves the quota as it was. */
class P04_RoadmapWithoutBeliefsSetsNoDirectionTest {
    @Test
    void direction() {
        Lived lived = Lived.through(TinyWorlds.quiet(2, Mechanism.BELIEFS)
                .with("firm.capacityReserve", 3.0)
                .with("levers.goalAlignment", 0.5)
                .with("roadmap.version", RoadmapVersion.CALENDAR));
        assertThat(lived.run().facts(RoadmapRound.class, 0)).isNotEmpty();
        assertThat(lived.firm().direction().themes()).isEmpty();
        assertThat(lived.firm().direction().offVisionQuota()).isCloseTo(0.6, within(1e-12));
    }
}
