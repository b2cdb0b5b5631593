package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.simulation.Worlds;

/**
 * Behaviour under test: a capacity does nothing where its channel is cut, and something elsewhere. Hours that it takes in any
 * case come out of slack, of which there is plenty.
 */
class M03_CapacityWorksThroughItsChannelTest {
    @ParameterizedTest
    @CsvSource({"span, 2, 50, IDEAS", "projectsAtOnce, 1, 10, IDEAS"})
    void people(String capacity, int low, int high, Channel channel) {
        assertWorksThrough(channel, capacity, low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "allocation, 0, 1, IDEAS",
        "exploration, 0, 1, IDEAS",
        "patience, 0, 5, IDEAS",
        "sanction, 0, 40, IDEAS",
        "failFast, 0, 1, IDEAS",
        "linkBudget, 0, 10, PARTNERS",
        "absorptiveCapacity, 0, 1, PARTNERS",
        "notInventedHere, 0, 5, PARTNERS"
    })
    void shares(String capacity, double low, double high, Channel channel) {
        assertWorksThrough(channel, capacity, low, high);
    }

    @ParameterizedTest
    @CsvSource({"HIERARCHICAL, FLAT", "FLAT, MATRIX", "MATRIX, HIERARCHICAL"})
    void structure(Structure one, Structure other) {
        assertWorksThrough(Channel.IDEAS, "structure", one, other);
    }

    /** Where nobody has ideas hours decide nothing: what is seen is how deep people are. */
    @ParameterizedTest
    @CsvSource({"sharing, 1", "codification, 1", "training, 40"})
    void knowledge(String capacity, double high) {
        assertThat(depth(capacity, high, Mechanism.LEARNING)).isEqualTo(depth(capacity, 0, Mechanism.LEARNING));
        assertThat(depth(capacity, high)).isGreaterThan(depth(capacity, 0));
    }

    private static double depth(String capacity, double value, Mechanism... off) {
        return Lived.through(
                        TinyWorlds.quiet(3, off).with("people.leavers", 0.5).with("capacity." + capacity, value))
                .depth();
    }

    /** What a capacity works on, and a world without it. */
    private enum Channel {
        IDEAS,
        PARTNERS;

        Worlds cut() {
            return switch (this) {
                case IDEAS -> lively().with("innovation.sparks", 0.0);
                case PARTNERS ->
                    lively().without(Mechanism.PARTNERS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT);
            };
        }
    }

    /** Ideas in plenty, partners, people who come and go. */
    private static Worlds lively() {
        return TinyWorlds.inventive(3)
                .with("people.leavers", 0.5)
                .with("ecosystem.engagement.links", 4)
                .with("ecosystem.partners", 10);
    }

    private static void assertWorksThrough(Channel channel, String capacity, Object low, Object high) {
        assertThat(outcomes(channel.cut(), capacity, high)).isEqualTo(outcomes(channel.cut(), capacity, low));
        assertThat(outcomes(lively(), capacity, high)).isNotEqualTo(outcomes(lively(), capacity, low));
    }

    private static Map<Outcome, Double> outcomes(Worlds world, String capacity, Object value) {
        Map<Outcome, Double> outcomes = new EnumMap<>(
                Lived.through(world.with("capacity." + capacity, value)).run().outcomes());
        outcomes.remove(Outcome.SLACK_HOURS);
        return outcomes;
    }
}
