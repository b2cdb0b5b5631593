package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm that has neither cash, credit nor an owner with savings closes when bills exceed sales. */
class A02_FirmWithoutCashExitsTest {
    @Test
    void cannotPayItsBills() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.quiet(1)
                        .with("firm.cash", Money.ZERO)
                        .with("firm.credit", Money.ZERO)
                        .with("firm.rent", Money.of(2e6))
                        .with("background.ownerReserve", 0.0),
                1);
        assertThat(run.outcome(Outcome.SURVIVAL)).isZero();
        assertThat(run.outcome(Outcome.EXIT_WEEK)).isLessThan(4);
        assertThat(run.facts(FirmExited.class, 0))
                .singleElement()
                .satisfies(exit -> assertThat(exit.reason()).isEqualTo("it could not pay its bills"))
                .satisfies(exit -> assertThat(exit.cash().cents()).isNegative());
    }
}
