package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a new technology that arrives after the horizon changes nothing. */
class Y01_NoTechnologyBeforeItArrivesTest {
    @Test
    void theSameToTheBit() {
        assertThat(Futures.watch(world(300), 1).outcomes())
                .isEqualTo(Futures.watch(world(0), 1).outcomes());
    }

    private static Worlds world(double arrival) {
        return TinyWorlds.inventive(2).with("market.disruption.arrival", Weeks.of(arrival));
    }
}
