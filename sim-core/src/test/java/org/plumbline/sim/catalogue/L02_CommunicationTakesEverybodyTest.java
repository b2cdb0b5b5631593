package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.fact.VisionBroadcast;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: meetings take three quarters of an hour of everybody whom they reach, as often as the weight of the vision asks for. */
class L02_CommunicationTakesEverybodyTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void hoursFollowMeetings(double value) {
        Lived lived = Lived.through(
                TinyWorlds.inventive(10).with("people.communicationWeight", 0.8).with("levers.communication", value));
        List<VisionBroadcast> meetings = lived.run().facts(VisionBroadcast.class, 0);
        double heads = meetings.stream().mapToInt(VisionBroadcast::heads).sum();
        assertThat(lived.firm().hours().total(Hours.Use.MEETINGS)).isCloseTo(0.75 * heads, within(1e-6));
        double weight = 0.8 * value;
        double messages = weight * 1.65 / ((1 - weight) * 0.25);
        double reach = 0.5 + 0.5 * value;
        assertThat(meetings.size() / 10.0).isCloseTo(messages / reach, within(0.3 + 0.25 * messages));
    }
}
