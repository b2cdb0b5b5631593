package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FundsSought;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: an application that always wins brings its money, one that never wins costs its hours all the same. */
class U07_ApplicationsWinByChanceTest {
    @Test
    void always() {
        assertThat(sought(1)).isNotEmpty().allMatch(FundsSought::won).allMatch(a -> a.hours() == 60);
    }

    @Test
    void neverAlone() {
        assertThat(sought(0)).isNotEmpty().allMatch(a -> a.hours() == 60).anyMatch(a -> !a.won());
    }

    private static List<FundsSought> sought(double chance) {
        return Futures.watch(
                        PartnerWorlds.linked(3)
                                .with("ecosystem.engagement.links", 1)
                                .with("ecosystem.engagement.applications", 2.0)
                                .with("ecosystem.sharing.fundingChance", chance),
                        1)
                .facts(FundsSought.class, 0);
    }
}
