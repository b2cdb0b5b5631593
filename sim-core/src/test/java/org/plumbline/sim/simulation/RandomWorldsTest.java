package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.random.Streams;

/** The audit stays silent, no stream is opened twice and no events tie over parameters drawn at random. */
class RandomWorldsTest {
    @Test
    void theAuditIsSilentOverAHundredWorlds() {
        requireSilence(0, 100);
    }

    @Test
    @Tag("full")
    void theAuditIsSilentOverAThousandWorlds() {
        requireSilence(100, 1100);
    }

    private static void requireSilence(int from, int to) {
        for (int number = from; number < to; number++) {
            ModelParameters parameters = RandomWorlds.world(number).build();
            Streams streams = Streams.common(2024, number).auditing();
            Map<Outcome, Double> outcomes;
            try {
                outcomes = Futures.model(parameters, streams, FactListener.NONE, Probe.NONE)
                        .run();
            } catch (RuntimeException e) {
                throw new AssertionError("random world " + number + ": " + parameters, e);
            }
            assertThat(outcomes.values())
                    .as("random world %d: %s", number, parameters)
                    .allMatch(Double::isFinite);
        }
    }
}
