package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.VisionBroadcast;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: each meeting on the vision takes the declared time of everybody, and nothing else takes lever hours. */
class B03_MeetingsCostEverybodyTest {
    @Test
    void hoursAreHeadsTimesTime() {
        Futures.Watched run = Futures.watch(TinyWorlds.quiet(2).alignment(0).with("levers.communication", 0.8), 1);
        double expected = run.facts(VisionBroadcast.class, 0).stream()
                .mapToDouble(meeting -> 0.75 * meeting.heads())
                .sum();
        assertThat(expected).isPositive();
        assertThat(run.outcome(Outcome.LEVER_HOURS)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void withoutLeversNoHoursAreSpentOnThem() {
        assertThat(Futures.watch(TinyWorlds.quiet(1).alignment(0), 1).outcome(Outcome.LEVER_HOURS))
                .isZero();
    }
}
