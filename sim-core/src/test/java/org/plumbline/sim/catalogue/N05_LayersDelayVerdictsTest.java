package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.policy.Structure;

/** Behaviour under test: the more layers, the longer an accepted idea waits; in a flat firm nothing has to come down. */
class N05_LayersDelayVerdictsTest {
    @ParameterizedTest
    @CsvSource({"FLAT, 8, 0", "HIERARCHICAL, 8, 1", "HIERARCHICAL, 2, 2", "MATRIX, 2, 3"})
    void leastWait(Structure structure, int span, double weeks) {
        Lived lived = Lived.through(TinyWorlds.inventive(2)
                .with("capacity.structure", structure)
                .with("capacity.span", span)
                .with("capacity.projectsAtOnce", 50)
                .with("levers.resourcing", 0.0));
        List<ProjectStarted> starts = lived.run().facts(ProjectStarted.class, 0);
        assertThat(starts)
                .isNotEmpty()
                .allSatisfy(start -> assertThat(start.weeksWaited()).isGreaterThanOrEqualTo(weeks));
    }
}
