package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the first project starts from nothing; later ones inherit finished blocks of their domains. */
class I01_ReuseMakesRelatedWorkCheaperTest {
    private static List<ProjectStarted> starts(Mechanism... off) {
        return Futures.watch(TinyWorlds.inventive(3).without(off).with("innovation.reuse.saving", 0.4), 1)
                .facts(ProjectStarted.class, 0);
    }

    @Test
    void laterProjectsInherit() {
        List<ProjectStarted> starts = starts();
        assertThat(starts.get(0).reused()).isZero();
        assertThat(starts).allMatch(start -> start.reused() >= 0 && start.reused() <= 0.4);
        assertThat(starts).anyMatch(start -> start.reused() > 0);
    }

    @Test
    void switchedOffNothingIsInherited() {
        assertThat(starts(Mechanism.REUSE)).isNotEmpty().allMatch(start -> start.reused() == 0);
    }
}
