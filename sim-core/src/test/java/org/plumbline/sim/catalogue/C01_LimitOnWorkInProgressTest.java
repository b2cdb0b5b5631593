package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: no more projects are under way than the limit allows, and resourcing lowers the limit. */
class C01_LimitOnWorkInProgressTest {
    private static int most(int projectsAtOnce, double resourcing) {
        int[] most = new int[1];
        Futures.watch(
                TinyWorlds.inventive(1)
                        .with("innovation.gateThreshold", -9.0)
                        .with("innovation.shortestDevelopment", Weeks.of(20))
                        .with("capacity.projectsAtOnce", projectsAtOnce)
                        .with("levers.resourcing", resourcing),
                1,
                (week, firm, market, tally) -> most[0] = StrictMath.max(most[0], firm.projectsUnderWay()));
        return most[0];
    }

    @Test
    void theLimitIsReachedAndHeld() {
        assertThat(most(1, 0)).isEqualTo(1);
        assertThat(most(4, 0)).isEqualTo(4);
    }

    @Test
    void resourcingHalvesIt() {
        assertThat(most(4, 1)).isEqualTo(2);
        assertThat(most(1, 1)).isEqualTo(1);
    }
}
