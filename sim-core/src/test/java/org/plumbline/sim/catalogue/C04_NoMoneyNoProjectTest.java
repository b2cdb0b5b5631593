package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an accepted idea that the firm cannot pay for is not started. */
class C04_NoMoneyNoProjectTest {
    @Test
    void acceptedButNotStarted() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(1)
                        .with("firm.cash", Money.of(100_000))
                        .with("innovation.developmentCost", Money.of(1e9))
                        .with("innovation.costSpread", 0.0),
                1);
        assertThat(run.outcome(Outcome.ACCEPTED)).isPositive();
        assertThat(run.outcome(Outcome.STARTED)).isZero();
    }
}
