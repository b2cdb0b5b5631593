package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: measuring that costs nothing does nothing where nobody believes, nothing is under way and nothing may be dropped. */
class M08_MeasurementWorksThroughFiguresTest {
    @Test
    void whereItsChannelsAreCutItDoesNothing() {
        assertThat(outcomes(cut(), 1.0)).isEqualTo(outcomes(cut(), 0.0));
    }

    @Test
    void elseItDoes() {
        assertThat(outcomes(TinyWorlds.inventive(2), 1.0)).isNotEqualTo(outcomes(TinyWorlds.inventive(2), 0.0));
    }

    private static Worlds cut() {
        return TinyWorlds.quiet(2).without(Mechanism.BELIEFS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT);
    }

    private static Map<Outcome, Double> outcomes(Worlds world, double value) {
        return Lived.through(world.with("people.leverCost", 0.0).with("levers.measurement", value))
                .run()
                .outcomes();
    }
}
