package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.OfferingCopied;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: ideas that copy start from an offering of another firm, and stop when imitation is switched off. */
class G01_ImitatorsCopyWhatSellsTest {
    private static Worlds copying(Mechanism... off) {
        return TinyWorlds.quiet(2, off)
                .with("innovation.sparks", 30.0)
                .with("innovation.customerIdeas", 0.0)
                .with("innovation.imitation.share", 1.0)
                .with("innovation.listening.gaps", 0.0);
    }

    @Test
    void whatSellsIsCopied() {
        assertThat(Futures.watch(copying(), 1).facts(IdeaSparked.class, 0))
                .extracting(IdeaSparked::source)
                .contains(IdeaSource.RIVAL);
    }

    @Test
    void switchedOffNothingIs() {
        assertThat(Futures.watch(copying(Mechanism.IMITATION), 1).facts(IdeaSparked.class, 0))
                .isNotEmpty()
                .extracting(IdeaSparked::source)
                .doesNotContain(IdeaSource.RIVAL);
    }

    @Test
    void whoeverIsCopiedIsToldOfTheLaunch() {
        Futures.Watched run =
                Futures.watch(copying().with("innovation.gateThreshold", -5.0).with("firm.cash", Money.of(1e8)), 1);
        assertThat(run.facts(OfferingCopied.class, 1)).isNotEmpty().allMatch(copy -> copy.copier() == 0);
        assertThat(run.facts(OfferingCopied.class, 0)).hasSize((int) run.outcome(Outcome.COPIED));
    }
}
