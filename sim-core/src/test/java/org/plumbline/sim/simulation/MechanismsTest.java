package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** Behaviour under test: every mechanism that can be switched off changes rows where it has something to work on. */
class MechanismsTest {
    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void switchingItOffChangesTheRow(Mechanism mechanism) {
        assertThat(row(world().without(mechanism))).isNotEqualTo(row(world()));
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void aWorldWithSomethingForItHasWorkForIt(Mechanism mechanism) {
        assertThat(world().build().hasWorkFor(mechanism)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNERS, ecosystem.partners",
        "ENTRY, background.entryRate",
        "DRIFT, market.turbulence",
        "SHOCKS, background.reputationShocks",
        "WORD_OF_MOUTH, market.wordOfMouth",
        "IMITATION, innovation.imitation.share"
    })
    void whereItHasNoWorkSwitchingItOffChangesNothing(Mechanism mechanism, String path) {
        Worlds none = world().with(path, path.endsWith("partners") ? (Object) 0 : (Object) 0.0);
        assertThat(none.build().hasWorkFor(mechanism)).isFalse();
        assertThat(row(none.without(mechanism))).isEqualTo(row(none));
    }

    @ParameterizedTest
    @CsvSource({"licenceTime", "ruleChanges", "complianceCost"})
    void rulesOfTheTradeAreWorkForPartners(String path) {
        Object value = switch (path) {
            case "licenceTime" -> Weeks.of(40);
            case "complianceCost" -> Money.of(5_000);
            default -> 1.0;
        };
        Worlds ruled = world().with("ecosystem.partners", 0).with("ecosystem.governance." + path, value);
        assertThat(ruled.build().hasWorkFor(Mechanism.PARTNERS)).isTrue();
    }

    @Test
    void withoutReuseNothingChangesWhereNothingIsEverFinished() {
        assertThat(row(idle().without(Mechanism.REUSE))).isEqualTo(row(idle()));
    }

    @Test
    void withoutVetoesNothingChangesWhereNothingIsEverBegun() {
        assertThat(row(idle().without(Mechanism.VETOES))).isEqualTo(row(idle()));
    }

    private static Worlds idle() {
        return world().with("innovation.sparks", 0.0);
    }

    /** A world with something for every mechanism. */
    private static Worlds world() {
        return Worlds.usual()
                .years(6)
                .with("innovation.sparks", 60.0)
                .with("innovation.gateThreshold", -1.5)
                .with("innovation.listening.testBar", 0.0)
                .with("market.turbulence", 0.2)
                .with("ecosystem.partners", 12)
                .with("ecosystem.engagement.links", 6)
                .with("capacity.linkBudget", 10.0);
    }

    private static Map<Outcome, Double> row(Worlds worlds) {
        return Futures.outcomes(worlds.build(), 3, 0);
    }
}
