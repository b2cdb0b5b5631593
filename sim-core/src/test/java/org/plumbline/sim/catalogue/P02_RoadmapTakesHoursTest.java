package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.quantity.Weeks;

/** Behaviour under test: a round takes the hours of its audit and four for the framework, the committee an hour and a half of each when it meets. */
class P02_RoadmapTakesHoursTest {
    @Test
    void hours() {
        Lived lived = Lived.through(TinyWorlds.quiet(1)
                .with("firm.capacityReserve", 3.0)
                .with("roadmap.version", RoadmapVersion.FIXED)
                .with("roadmap.auditHours", 30.0)
                .with("roadmap.training", 0.0)
                .with("roadmap.committee", 4)
                .with("roadmap.committeeMeets", Weeks.of(4)));
        double meetings = lived.firm().hours().total(Hours.Use.ROADMAP) - 34;
        assertThat(lived.run().facts(RoadmapRound.class, 0)).hasSize(1);
        assertThat(meetings % 6).isZero();
        assertThat(meetings / 6).isBetween(11.0, 13.0);
    }
}
