package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: each capacity with a price takes hours or money once it is turned up, and none before. */
class L09_EveryCapacityIsPaidTest {
    @ParameterizedTest
    @CsvSource({
        "allocation, 1, PLANNING",
        "marketingToResearch, 1, RESEARCH",
        "sharing, 1, KNOWLEDGE",
        "codification, 1, KNOWLEDGE",
        "training, 40, KNOWLEDGE",
        "sanction, 40, EXPLAINING",
        "failFast, 1, TESTING"
    })
    void hours(String capacity, double most, Hours.Use use) {
        assertThat(use.capacity()).isTrue();
        assertThat(lived(capacity, 0).week(use)).isZero();
        assertThat(lived(capacity, most).week(use)).isPositive();
    }

    @Test
    void trainingAlsoTakesFees() {
        assertThat(lived("training", 0).firm().ledger().balance(Account.TRAINING))
                .isZero();
        assertThat(lived("training", 40).firm().ledger().balance(Account.TRAINING))
                .isNegative();
    }

    @Test
    void rewardsArePaidAtLaunch() {
        Worlds world = TinyWorlds.inventive(3).with("innovation.listening.testBar", 0.0);
        assertThat(Lived.through(world).firm().ledger().balance(Account.BONUSES))
                .isZero();
        Lived paid = Lived.through(world.with("capacity.reward", Money.of(1000)));
        double ended = paid.run().outcome(Outcome.LAUNCHES) + paid.run().outcome(Outcome.IMPROVEMENTS);
        assertThat(ended).isPositive();
        double bonuses = -paid.firm().ledger().balance(Account.BONUSES) / 100_000.0;
        assertThat(bonuses).as("those who have left get none").isBetween(ended - 3, ended);
        assertThat(bonuses % 1).isZero();
    }

    private static Lived lived(String capacity, double value) {
        return Lived.through(TinyWorlds.inventive(2)
                .with("innovation.gateThreshold", -4.0)
                .with("levers.measurement", 1.0)
                .with("capacity." + capacity, value));
    }
}
