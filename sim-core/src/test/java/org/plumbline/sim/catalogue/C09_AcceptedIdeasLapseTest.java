package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an accepted idea that could not be begun for a year is not begun any more. */
class C09_AcceptedIdeasLapseTest {
    @Test
    void withoutMoneyForAnyEverythingAcceptedLapsesAfterAYear() {
        Futures.Watched run =
                Futures.watch(TinyWorlds.inventive(3).with("innovation.developmentCost", Money.of(9e8)), 1);
        assertThat(run.facts(ProjectStarted.class, 0)).isEmpty();
        assertThat(run.facts(IdeaLapsed.class, 0))
                .isNotEmpty()
                .allSatisfy(lapsed -> assertThat(lapsed.weeksWaited()).isBetween(52.0, 53.0));
        assertThat((double) run.facts(IdeaLapsed.class, 0).size()).isLessThanOrEqualTo(run.outcome(Outcome.ACCEPTED));
    }

    @Test
    void whatIsBegunInTimeDoesNot() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(3).with("capacity.projectsAtOnce", 100), 1);
        assertThat(run.facts(ProjectStarted.class, 0)).isNotEmpty();
        assertThat(run.facts(IdeaLapsed.class, 0)).isEmpty();
    }
}
