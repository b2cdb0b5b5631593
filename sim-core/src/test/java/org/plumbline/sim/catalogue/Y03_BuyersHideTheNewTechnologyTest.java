package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.TechnologyArrived;
import org.plumbline.sim.fact.TechnologyTaken;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a firm that listens to its buyers alone takes to a new technology later than one that talks to others too, as none of its buyers may value it yet. */
class Y03_BuyersHideTheNewTechnologyTest {
    @Test
    void fewerTake() {
        int listening = 0;
        int looking = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Futures.Watched alone = Futures.watch(world(0), seed);
            assertThat(alone.facts(TechnologyArrived.class, -1)).hasSize(1);
            listening += alone.facts(TechnologyTaken.class, 0).size();
            looking += Futures.watch(world(1), seed)
                    .facts(TechnologyTaken.class, 0)
                    .size();
        }
        assertThat(looking).isGreaterThan(listening);
    }

    private static Worlds world(double beyondBuyers) {
        return TinyWorlds.inventive(4)
                .with("capacity.marketingToResearch", beyondBuyers)
                .with("market.disruption.arrival", Weeks.of(10))
                .with("market.disruption.fringe", 0.15)
                .with("market.disruption.secondValue", 4.0)
                .with("market.disruption.spread", 0.0);
    }
}
