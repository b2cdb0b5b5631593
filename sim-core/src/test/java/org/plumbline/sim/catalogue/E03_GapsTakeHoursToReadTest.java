package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a gap in the market is found only by those who have the hours to read for it. */
class E03_GapsTakeHoursToReadTest {
    private static Futures.Watched run(double hours) {
        return Futures.watch(
                TinyWorlds.inventive(2)
                        .with("innovation.customerIdeas", 0.0)
                        .with("innovation.imitation.share", 0.0)
                        .with("innovation.listening.gaps", 1.0)
                        .with("innovation.listening.gapHours", hours)
                        .with("people.hoursPerWeek", 4.0),
                1);
    }

    @Test
    void withHoursGapsAreFound() {
        assertThat(run(0.5).facts(IdeaSparked.class, 0))
                .extracting(IdeaSparked::source)
                .contains(IdeaSource.GAP);
    }

    @Test
    void withoutHoursPeopleFallBackOnTheirBeliefs() {
        assertThat(run(100).facts(IdeaSparked.class, 0))
                .isNotEmpty()
                .extracting(IdeaSparked::source)
                .containsOnly(IdeaSource.BELIEF);
    }
}
