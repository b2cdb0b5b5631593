package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.EngagementTaken;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm that wants partners goes through the six steps in order and signs no more than it wants. */
class T01_PartnersAreFoundInSixStepsTest {
    @Test
    void stepByStep() {
        Futures.Watched run = Futures.watch(PartnerWorlds.linked(1), 1);
        List<EngagementTaken> steps = run.facts(EngagementTaken.class, 0);
        assertThat(steps)
                .extracting(EngagementTaken::step)
                .startsWith(
                        "maps its surroundings",
                        "settles its role",
                        "asks candidates",
                        "designs joint initiatives",
                        "takes part in governance",
                        "looks back at its ties",
                        "maps its surroundings");
        assertThat(steps).allMatch(step -> step.hours() > 0);
        assertThat(run.facts(PartnerSigned.class, 0)).hasSize(6);
        assertThat(run.facts(PartnerSigned.class, 1)).isEmpty();
    }
}
