package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: what takers in a market test want moves the design, within the reach that any design has. */
class H04_TakersMoveTheDesignTest {
    @Test
    void withinReach() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(2).with("innovation.reach", 0.1), 1);
        Map<Long, Point> origins = new TreeMap<>();
        run.facts(IdeaSparked.class, 0).forEach(spark -> origins.put(spark.idea(), spark.position()));
        List<MarketTested> tests = run.facts(MarketTested.class, 0);
        assertThat(tests).isNotEmpty().allSatisfy(test -> {
            Point origin = origins.getOrDefault(test.idea(), Point.ORIGIN);
            assertThat(StrictMath.sqrt(origin.squaredDistance(test.position()))).isLessThanOrEqualTo(0.1 + 1e-9);
            assertThat(test.position()).isNotEqualTo(origin);
            assertThat(test.takers()).isBetween(0.0, 1.0);
        });
    }
}
