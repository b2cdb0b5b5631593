package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: ideas start from beliefs, customers, gaps and rivals, and a source whose share is zero gives none. */
class E02_IdeasComeFromAllSourcesTest {
    private static List<IdeaSource> sources(Worlds worlds) {
        return Futures.watch(worlds, 1).facts(IdeaSparked.class, 0).stream()
                .map(IdeaSparked::source)
                .toList();
    }

    @Test
    void allSourcesOccur() {
        assertThat(sources(TinyWorlds.inventive(3)))
                .contains(IdeaSource.BELIEF, IdeaSource.CUSTOMER, IdeaSource.GAP, IdeaSource.RIVAL);
    }

    @Test
    void ownBeliefsAreWhatIsLeft() {
        assertThat(sources(TinyWorlds.inventive(2)
                        .with("innovation.customerIdeas", 0.0)
                        .with("innovation.imitation.share", 0.0)
                        .with("innovation.listening.gaps", 0.0)))
                .isNotEmpty()
                .containsOnly(IdeaSource.BELIEF);
    }
}
