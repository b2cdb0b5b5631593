package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: in ten years of usual improvements no firm lives by its processes alone. */
class F06_ImprovementsDoNotRunAwayTest {
    @Test
    void unitCostFallsByAFewPercent() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.quiet(10).with("innovation.sparks", 8.0).with("firm.cash", Money.of(1e7)), 1);
        assertThat(run.outcome(Outcome.UNIT_COST_REDUCTION)).isBetween(0.0, 0.15);
    }
}
