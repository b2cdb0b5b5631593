package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: partners propose ideas, and an idea from outside can be launched. */
class X03_PartnersProposeIdeasTest {
    @Test
    void theyPropose() {
        assertThat(Futures.watch(PartnerWorlds.linked(2).with("ecosystem.exchange.ideas", 4.0), 1)
                        .facts(IdeaSparked.class, 0))
                .isNotEmpty()
                .allMatch(spark -> spark.source() == IdeaSource.PARTNER);
    }
}
