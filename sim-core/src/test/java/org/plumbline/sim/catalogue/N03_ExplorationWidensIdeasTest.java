package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.quantity.Point;

/** Behaviour under test: the further people stray, the wider ideas lie; without straying they lie where they start. */
class N03_ExplorationWidensIdeasTest {
    @Test
    void spread() {
        assertThat(spread(1)).isGreaterThan(spread(0));
    }

    private static double spread(double value) {
        Lived lived = Lived.through(
                TinyWorlds.inventive(2).with("innovation.ideaStep", 1.0).with("capacity.exploration", value));
        return lived.run().facts(IdeaSparked.class, 0).stream()
                .filter(spark -> spark.kind().offering())
                .mapToDouble(spark -> spark.position().squaredDistance(new Point(0, 0)))
                .average()
                .orElseThrow();
    }
}
