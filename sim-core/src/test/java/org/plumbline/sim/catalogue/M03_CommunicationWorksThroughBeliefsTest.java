package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: meetings that cost nothing do nothing where nobody believes anything. */
class M03_CommunicationWorksThroughBeliefsTest {
    @Test
    void whereItsChannelIsCutItDoesNothing() {
        assertThat(outcomes(
                        TinyWorlds.inventive(2)
                                .without(Mechanism.BELIEFS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT),
                        1.0))
                .isEqualTo(outcomes(
                        TinyWorlds.inventive(2)
                                .without(Mechanism.BELIEFS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT),
                        0.0));
    }

    @Test
    void elseItDoes() {
        assertThat(outcomes(TinyWorlds.inventive(2), 1.0)).isNotEqualTo(outcomes(TinyWorlds.inventive(2), 0.0));
    }

    private static Map<Outcome, Double> outcomes(Worlds world, double value) {
        return Lived.through(world.with("people.leverCost", 0.0).with("levers.communication", value))
                .run()
                .outcomes();
    }
}
