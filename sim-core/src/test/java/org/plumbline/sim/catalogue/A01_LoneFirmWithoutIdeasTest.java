package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a firm to which no ideas occur launches nothing and keeps its range. */
class A01_LoneFirmWithoutIdeasTest {
    @Test
    void keepsItsRange() {
        List<Integer> ranges = new ArrayList<>();
        Futures.Watched run = Futures.watch(
                TinyWorlds.quiet(1),
                1,
                (week, firm, market, tally) -> ranges.add(firm.shelf().lines().size()));
        assertThat(run.outcome(Outcome.IDEAS)).isZero();
        assertThat(run.outcome(Outcome.LAUNCHES)).isZero();
        assertThat(ranges).hasSize(52).containsOnly(3);
    }
}
