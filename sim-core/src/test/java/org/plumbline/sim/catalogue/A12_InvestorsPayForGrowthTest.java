package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.RoundSought;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a firm with a loss asks for rounds, which come with growth, are no profit, and buy time. */
class A12_InvestorsPayForGrowthTest {
    private static Worlds losing(double round, double growth) {
        return TinyWorlds.quiet(3)
                .with("firm.cash", Money.of(300_000))
                .with("firm.otherFixed", Money.of(500_000))
                .with("background.ownerReserve", 0.0)
                .with("background.funding.round", round)
                .with("background.funding.growth", growth)
                .with("background.funding.hours", 10.0)
                .with("background.funding.every", Weeks.of(4));
    }

    @Test
    void noRoundsUnlessDeclared() {
        assertThat(Futures.watch(losing(0, 0.01), 1).facts(RoundSought.class)).isEmpty();
    }

    @Test
    void moneyIsBookedAndIsNoProfit() {
        double[] invested = new double[1];
        Futures.Watched run = Futures.watch(
                losing(12, 0.01),
                1,
                (week, firm, market, tally) -> invested[0] = firm.ledger().balance(Account.INVESTORS) / 100.0);
        List<RoundSought> rounds = run.facts(RoundSought.class, 0);
        double paid =
                rounds.stream().mapToDouble(round -> round.amount().units()).sum();
        assertThat(rounds).anyMatch(RoundSought::paid);
        assertThat(rounds).allMatch(round -> round.paid() == round.amount().cents() > 0);
        assertThat(invested[0]).isCloseTo(paid, within(0.01));
        assertThat(run.outcome(Outcome.RESOURCES_MOBILISED)).isCloseTo(paid, within(0.01));
        assertThat(run.outcome(Outcome.CASH) - 300_000 - run.outcome(Outcome.PROFIT))
                .isCloseTo(paid, within(0.01));
        assertThat(run.outcome(Outcome.SURVIVAL)).isEqualTo(1);
        assertThat(Futures.watch(losing(0, 0.01), 1).outcome(Outcome.SURVIVAL)).isZero();
    }

    @Test
    void nobodyPaysWhereRevenueFell() {
        List<RoundSought> rounds = LongStream.rangeClosed(1, 6)
                .mapToObj(seed -> Futures.watch(losing(12, 0.01), seed).facts(RoundSought.class))
                .flatMap(List::stream)
                .toList();
        assertThat(rounds).filteredOn(round -> round.growth() <= 0).isNotEmpty().noneMatch(RoundSought::paid);
    }
}
