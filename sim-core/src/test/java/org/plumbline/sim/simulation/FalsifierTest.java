package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;

/**
 * Alignment effort works through beliefs and its cost, and through nothing else: with beliefs switched off and levers
 * that cost nothing, clarity, communication and goalAlignment change no bit of any row.
 */
class FalsifierTest {
    private static final double[][] EFFORTS = {{0, 0, 0}, {1, 1, 1}, {0.8, 0.1, 0.5}};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutBeliefsTheBakeryIsTheSameWhateverItsEffort(long seed) {
        assertThat(results(() -> Worlds.bakery().years(3).without(Mechanism.BELIEFS), seed))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void withoutBeliefsTheUsualFirmIsTheSameWhateverItsEffort(long seed) {
        assertThat(results(() -> Worlds.usual().without(Mechanism.BELIEFS), seed))
                .hasSize(1);
    }

    @Test
    void withoutBeliefsEffortMattersInNoneOfFortyWorlds() {
        requireIndifference(0, 40);
    }

    @Test
    @Tag("full")
    void withoutBeliefsEffortMattersInNoneOfFourHundredWorlds() {
        requireIndifference(40, 440);
    }

    private static void requireIndifference(long from, long to) {
        for (long number = from; number < to; number++) {
            long world = number;
            assertThat(results(() -> RandomWorlds.world(world).without(Mechanism.BELIEFS), number))
                    .as("random world %d: %s", world, RandomWorlds.world(world).build())
                    .hasSize(1);
        }
    }

    @Test
    void withBeliefsEffortMatters() {
        assertThat(results(Worlds::usual, 4)).hasSize(EFFORTS.length);
    }

    @Test
    void withoutBeliefsTheVisionIsReadByNothingButItsOwnFit() {
        ModelParameters here = Worlds.usual().without(Mechanism.BELIEFS).build();
        ModelParameters elsewhere = withVision(here, new Point(2, -1));
        assertThat(withoutFit(Futures.outcomes(elsewhere, 7, 0))).isEqualTo(withoutFit(Futures.outcomes(here, 7, 0)));
    }

    @Test
    void withoutBeliefsTheIndicesOfBeliefAreAbsent() {
        Map<Outcome, Double> outcomes =
                Futures.outcomes(Worlds.usual().without(Mechanism.BELIEFS).build(), 7, 0);
        assertThat(outcomes).doesNotContainKeys(Outcome.CONSENSUS, Outcome.BELIEF_VISION_GAP, Outcome.BRAND_VARIANCE);
    }

    private interface Start {
        Worlds worlds();
    }

    private static List<RunResult> results(Start start, long seed) {
        List<RunResult> distinct = new ArrayList<>();
        for (double[] effort : EFFORTS) {
            ModelParameters parameters = start.worlds()
                    .with("people.leverCost", 0.0)
                    .with("levers.clarity", effort[0])
                    .with("levers.communication", effort[1])
                    .with("levers.goalAlignment", effort[2])
                    .build();
            RunResult result = Simulation.run(parameters, seed, 0, FactListener.NONE, true);
            if (!distinct.contains(result)) {
                distinct.add(result);
            }
        }
        return distinct;
    }

    private static ModelParameters withVision(ModelParameters p, Point vision) {
        return new ModelParameters(
                p.horizon(),
                p.described(),
                Worlds.usual().with("firm.vision", vision).build().firm(),
                p.levers(),
                p.capacity(),
                p.posture(),
                p.roadmap(),
                p.market(),
                p.people(),
                p.innovation(),
                p.ecosystem(),
                p.background(),
                p.without());
    }

    private static Map<Outcome, Double> withoutFit(Map<Outcome, Double> outcomes) {
        Map<Outcome, Double> rest = new EnumMap<>(outcomes);
        rest.remove(Outcome.FIT);
        return rest;
    }
}
