package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.RulesChanged;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the standard comes to lie nearer to where those want it who take part in making it. */
class V05_TakingPartPullsTheRulesTest {
    private static final Point AIM = new Point(1.5, 1.5);

    @Test
    void nearer() {
        assertThat(distance(1)).isLessThan(distance(0));
    }

    private static double distance(double participation) {
        return Futures.watch(
                        PartnerWorlds.linked(5)
                                .with("firm.vision", AIM)
                                .with("ecosystem.governance.ruleChanges", 1.0)
                                .with("ecosystem.engagement.participation", participation),
                        1)
                .facts(RulesChanged.class, -1)
                .stream()
                .mapToDouble(change -> change.standard().squaredDistance(AIM))
                .average()
                .orElseThrow();
    }
}
