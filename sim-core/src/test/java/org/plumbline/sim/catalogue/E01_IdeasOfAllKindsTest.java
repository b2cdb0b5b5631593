package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: people think of products, services, processes and business models, in the shares declared. */
class E01_IdeasOfAllKindsTest {
    @Test
    void allKindsOccur() {
        List<IdeaSparked> sparks = Futures.watch(TinyWorlds.inventive(3), 1).facts(IdeaSparked.class, 0);
        assertThat(sparks).extracting(IdeaSparked::kind).contains(IdeaKind.values());
    }

    @Test
    void withoutSharesThereAreOnlyProducts() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(2)
                        .with("innovation.kinds.services", 0.0)
                        .with("innovation.kinds.processes", 0.0)
                        .with("innovation.kinds.businessModels", 0.0),
                1);
        assertThat(run.facts(IdeaSparked.class, 0))
                .isNotEmpty()
                .extracting(IdeaSparked::kind)
                .containsOnly(IdeaKind.PRODUCT);
        assertThat(run.outcome(Outcome.IMPROVEMENTS)).isZero();
        assertThat(run.outcome(Outcome.UNIT_COST_REDUCTION)).isZero();
    }
}
