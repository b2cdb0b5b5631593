package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;

/** Behaviour under test: with a full idea process every spark can be written down, without one every second. */
class M10_IdeaProcessWritesSparksDownTest {
    @Test
    void sharesWrittenDown() {
        assertThat(share(1)).isGreaterThan(1.5 * share(0));
    }

    private static double share(double value) {
        Lived lived = Lived.through(
                TinyWorlds.inventive(3).with("innovation.pride", 1000.0).with("levers.ideaProcess", value));
        double sparks = lived.run().facts(IdeaSparked.class, 0).size();
        return lived.run().facts(IdeaSubmitted.class, 0).size() / sparks;
    }
}
