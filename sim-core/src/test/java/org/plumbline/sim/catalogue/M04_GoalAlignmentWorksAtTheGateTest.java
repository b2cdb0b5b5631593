package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a weight of the vision that costs nothing does nothing where there are no ideas to judge. */
class M04_GoalAlignmentWorksAtTheGateTest {
    @Test
    void whereItsChannelIsCutItDoesNothing() {
        assertThat(outcomes(TinyWorlds.quiet(2), 1.0)).isEqualTo(outcomes(TinyWorlds.quiet(2), 0.0));
    }

    @Test
    void elseItDoes() {
        assertThat(outcomes(TinyWorlds.inventive(2), 1.0)).isNotEqualTo(outcomes(TinyWorlds.inventive(2), 0.0));
    }

    private static Map<Outcome, Double> outcomes(Worlds world, double value) {
        return Lived.through(world.with("people.leverCost", 0.0).with("levers.goalAlignment", value))
                .run()
                .outcomes();
    }
}
