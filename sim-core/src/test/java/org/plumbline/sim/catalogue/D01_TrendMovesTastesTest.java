package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.TastesMoved;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: without drift and shocks a segment stays where it is but for its trend. */
class D01_TrendMovesTastesTest {
    private static Worlds trending(double shocks) {
        return Worlds.usual()
                .with("background.rivals", 1)
                .with("background.closing", 0.0)
                .with("background.lossClosing", 0.0)
                .with(
                        "market.segments",
                        List.of(
                                new SegmentParameters(
                                        "movers", "", "", Point.ORIGIN, 0.5, 0.3, new Point(0.2, -0.1), shocks, 0.5),
                                Worlds.segment("stayers", 1, 1, 0.5, 0.3)));
    }

    private static Point[] last(Worlds worlds) {
        Point[] centres = new Point[2];
        Futures.watch(worlds, 1, (week, firm, market, tally) -> {
            centres[0] = market.customers().segments().centre(0);
            centres[1] = market.customers().segments().centre(1);
        });
        return centres;
    }

    @Test
    void onlyTheTrendMoves() {
        Point[] centres = last(trending(0).without(Mechanism.DRIFT, Mechanism.SHOCKS));
        assertThat(centres[0].x()).isCloseTo(0.4, within(1e-9));
        assertThat(centres[0].y()).isCloseTo(-0.2, within(1e-9));
        assertThat(centres[1]).isEqualTo(new Point(1, 1));
    }

    @Test
    void driftMovesBoth() {
        Point[] centres = last(trending(0).without(Mechanism.SHOCKS));
        assertThat(centres[1]).isNotEqualTo(new Point(1, 1));
    }

    @Test
    void shocksAreToldAndCanBeSwitchedOff() {
        assertThat(Futures.watch(trending(6), 1).facts(TastesMoved.class)).hasSizeGreaterThan(2);
        assertThat(Futures.watch(trending(6).without(Mechanism.SHOCKS), 1).facts(TastesMoved.class))
                .isEmpty();
    }
}
