package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: full goalAlignment leaves one project in five to bets off the vision, none leaves all places to them. */
class M09_QuotaKeepsBetsOffTheVisionOutTest {
    @Test
    void placesForBetsOffTheVision() {
        assertThat(mostUnderWay(0)).isEqualTo(5);
        assertThat(mostUnderWay(1)).isEqualTo(1);
    }

    /** Projects under way at most, of five places, where everything lies off the vision. */
    private static int mostUnderWay(double value) {
        int[] most = new int[1];
        Futures.watch(
                TinyWorlds.inventive(3)
                        .with("firm.vision", new Point(2.9, 2.9))
                        .with("posture.visionLearning", 0.0)
                        .with("capacity.projectsAtOnce", 5)
                        .with("levers.goalAlignment", value)
                        .with("innovation.visionWeight", 0.0)
                        .with("innovation.gateThreshold", -9.0)
                        .with("innovation.kinds.processes", 0.0)
                        .with("innovation.kinds.businessModels", 0.0)
                        .with("levers.resourcing", 0.0)
                        .with("levers.communication", 0.0),
                1,
                (week, firm, market, tally) -> most[0] = Math.max(most[0], firm.projectsUnderWay()));
        return most[0];
    }
}
