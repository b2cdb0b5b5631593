package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.policy.RoadmapVersion;

/** Behaviour under test: no roadmap has no rounds, a fixed one has one, a calendar has one an interval, a triggered one at most as many. */
class P01_RoadmapVersionsDecideWhenTest {
    @Test
    void rounds() {
        assertThat(rounds(RoadmapVersion.NONE)).isZero();
        assertThat(rounds(RoadmapVersion.FIXED)).isEqualTo(1);
        assertThat(rounds(RoadmapVersion.CALENDAR)).isEqualTo(4);
        assertThat(rounds(RoadmapVersion.TRIGGERED)).isBetween(1, 4);
    }

    private static int rounds(RoadmapVersion version) {
        return Lived.through(
                        TinyWorlds.quiet(4).with("firm.capacityReserve", 3.0).with("roadmap.version", version))
                .run()
                .facts(RoadmapRound.class, 0)
                .size();
    }
}
