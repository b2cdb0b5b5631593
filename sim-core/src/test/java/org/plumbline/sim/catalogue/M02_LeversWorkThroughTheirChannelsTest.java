package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a lever that costs nothing does nothing where its channels are cut, and something elsewhere. */
class M02_LeversWorkThroughTheirChannelsTest {
    @ParameterizedTest
    @CsvSource({
        "clarity, BELIEFS",
        "communication, BELIEFS",
        "goalAlignment, IDEAS",
        "crossFunctional, IDEAS",
        "ideaProcess, IDEAS",
        "resourcing, IDEAS",
        "measurement, BELIEFS_AND_IDEAS"
    })
    void whereItsChannelIsCutItDoesNothing(String lever, Channel channel) {
        assertThat(outcomes(channel.cut(), lever, 1.0)).isEqualTo(outcomes(channel.cut(), lever, 0.0));
        assertThat(outcomes(TinyWorlds.inventive(2), lever, 1.0))
                .isNotEqualTo(outcomes(TinyWorlds.inventive(2), lever, 0.0));
    }

    /** What a lever works on, and a world without it. */
    private enum Channel {
        BELIEFS,
        IDEAS,
        BELIEFS_AND_IDEAS;

        Worlds cut() {
            return switch (this) {
                case BELIEFS -> withoutBeliefs(TinyWorlds.inventive(2));
                case IDEAS -> TinyWorlds.quiet(2);
                case BELIEFS_AND_IDEAS -> withoutBeliefs(TinyWorlds.quiet(2));
            };
        }

        private static Worlds withoutBeliefs(Worlds quiet) {
            return quiet.without(Mechanism.BELIEFS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT);
        }
    }

    private static Map<Outcome, Double> outcomes(Worlds world, String lever, double value) {
        return Lived.through(world.with("people.leverCost", 0.0).with("levers." + lever, value))
                .run()
                .outcomes();
    }
}
