package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.quantity.Weeks;

/** Behaviour under test: with a committee projects begin only in weeks in which it meets. */
class P03_CommitteeStartsProjectsTest {
    @Test
    void startsOnlyAtMeetings() {
        Lived lived = Lived.through(TinyWorlds.inventive(3)
                .with("roadmap.version", RoadmapVersion.FIXED)
                .with("roadmap.committeeMeets", Weeks.of(6)));
        double first = lived.run().facts(RoadmapRound.class, 0).get(0).at();
        assertThat(lived.run().facts(ProjectStarted.class, 0))
                .filteredOn(start -> start.at() > first + 1)
                .isNotEmpty()
                .extracting(start -> (start.at() - first) % 6)
                .containsOnly(1.0);
    }
}
