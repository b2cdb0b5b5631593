package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;

/** What must happen to rows when the world changes in a known way. */
class MetamorphicTest {
    private static final Map<String, Double> MONEY = Map.of(
            "firm.averageSale", 100.0,
            "firm.sales", 1_200_000.0,
            "firm.wage", 44_000.0,
            "firm.rent", 30_000.0,
            "firm.otherFixed", 30_000.0,
            "firm.cash", 150_000.0,
            "firm.credit", 60_000.0,
            "innovation.developmentCost", 8_000.0,
            "innovation.launchCost", 5_000.0,
            "innovation.upkeep", 2_000.0);

    private static Worlds inUnitsOf(double unit) {
        Worlds worlds = Worlds.usual().years(3).with("innovation.sparks", 30.0).with("background.entryRate", 0.5);
        MONEY.forEach((path, value) -> worlds.with(path, Money.of(unit * value)));
        return worlds;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anotherCurrencyChangesNothingButTheFigures(long seed) {
        Map<Outcome, Double> one = Futures.outcomes(inUnitsOf(1).build(), seed, 0);
        Map<Outcome, Double> two = Futures.outcomes(inUnitsOf(2).build(), seed, 0);
        assertThat(two.keySet()).isEqualTo(one.keySet());
        for (Outcome outcome : one.keySet()) {
            boolean money = outcome.unit() == Unit.MONEY;
            double expected = (money ? 2 : 1) * one.getOrDefault(outcome, 0.0);
            double tolerance = money ? 5 : 1e-4 * (1 + StrictMath.abs(expected));
            assertThat(two.getOrDefault(outcome, 0.0)).as(outcome.key()).isCloseTo(expected, within(tolerance));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            mode = Mode.EXCLUDE,
            names = {"PARTNERS", "IMITATION"})
    void everyMechanismChangesSomething(Mechanism mechanism) {
        List<Long> seeds = List.of(1L, 2L, 3L);
        boolean changes = seeds.stream()
                .anyMatch(seed -> !Futures.outcomes(busy().build(), seed, 0)
                        .equals(Futures.outcomes(busy().without(mechanism).build(), seed, 0)));
        assertThat(changes).isTrue();
    }

    private static Worlds busy() {
        return Worlds.bakery()
                .years(3)
                .with("background.entryRate", 0.5)
                .with("innovation.sparks", 40.0)
                .with("innovation.developmentHours", 200.0);
    }

    @Test
    void cashIsMoneyAtTheStartWithProfitAndWhatOwnersMoved() {
        Futures.Watched run =
                Futures.watch(Worlds.usual().with("background.cashKept", 60.0).with("background.ownerReserve", 0.0), 3);
        assertThat(run.outcome(Outcome.CASH)).isCloseTo(150_000 + run.outcome(Outcome.PROFIT), within(0.005));
    }
}
