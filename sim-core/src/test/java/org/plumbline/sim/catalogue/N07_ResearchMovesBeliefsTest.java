package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: money moved from marketing buys talks with customers, which move beliefs; it no longer advertises. */
class N07_ResearchMovesBeliefsTest {
    @Test
    void talksMoveBeliefs() {
        assertThat(belief(1)).isNotEqualTo(belief(0));
        assertThat(Lived.through(world(1)).firm().brand().advertising()).isZero();
        assertThat(Lived.through(world(0)).firm().brand().advertising()).isOne();
    }

    private static Worlds world(double value) {
        return TinyWorlds.quiet(1)
                .with("people.contacts", 0.0)
                .with("levers.communication", 0.0)
                .with("firm.capacityReserve", 3.0)
                .with("capacity.marketingToResearch", value);
    }

    private static Point belief(double value) {
        return Lived.through(world(value)).firm().staff().get(1).belief();
    }
}
