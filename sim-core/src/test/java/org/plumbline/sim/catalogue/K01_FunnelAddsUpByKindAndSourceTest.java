package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.observation.Funnel;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: every idea is counted once by kind and once by source, at each stage it reached. */
class K01_FunnelAddsUpByKindAndSourceTest {
    @Test
    void bothWaysOfCountingAgreeWithTheOutcomes() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(3).with("innovation.ideaShortfall", 0.5), 1);
        Funnel funnel = new Funnel(0);
        run.facts().forEach(funnel::on);
        for (Funnel.Stage stage : Funnel.Stage.values()) {
            assertThat(byKind(funnel, stage)).isEqualTo(bySource(funnel, stage));
        }
        assertThat(byKind(funnel, Funnel.Stage.SPARKED)).isEqualTo((int) run.outcome(Outcome.IDEAS));
        assertThat(byKind(funnel, Funnel.Stage.SUBMITTED)).isEqualTo((int) run.outcome(Outcome.SUBMITTED));
        assertThat(byKind(funnel, Funnel.Stage.ACCEPTED)).isEqualTo((int) run.outcome(Outcome.ACCEPTED));
        assertThat(byKind(funnel, Funnel.Stage.STARTED)).isEqualTo((int) run.outcome(Outcome.STARTED));
        assertThat(byKind(funnel, Funnel.Stage.SUCCEEDED)).isEqualTo((int) run.outcome(Outcome.SUCCESSES));
        assertThat(byKind(funnel, Funnel.Stage.LAUNCHED))
                .isEqualTo((int) (run.outcome(Outcome.LAUNCHES) + run.outcome(Outcome.IMPROVEMENTS)))
                .isPositive();
    }

    private static int byKind(Funnel funnel, Funnel.Stage stage) {
        int sum = 0;
        for (IdeaKind kind : IdeaKind.values()) {
            sum += funnel.of(kind, stage);
        }
        return sum;
    }

    private static int bySource(Funnel funnel, Funnel.Stage stage) {
        int sum = 0;
        for (IdeaSource source : IdeaSource.values()) {
            sum += funnel.of(source, stage);
        }
        return sum;
    }
}
