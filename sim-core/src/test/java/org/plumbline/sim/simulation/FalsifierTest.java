package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.ecosystem.PartnerChoice;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.RoadmapVersion;
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

    /** Worlds in which everything is at work that reads beliefs or the vision where there are any. */
    private enum Reader {
        QUOTA(worlds -> worlds.with("capacity.projectsAtOnce", 2).with("levers.resourcing", 1.0)),
        THEMES_AND_CONTACTS_BY_THEME(worlds -> worlds.with("capacity.marketingToResearch", 1.0)),
        UPWARD_FLOW_AND_SURVEYS(worlds -> worlds.with("levers.measurement", 1.0).with("posture.visionLearning", 1.0)),
        ROADMAP(worlds -> worlds.with("roadmap.version", RoadmapVersion.CALENDAR)),
        TRIGGERED_ROADMAP(worlds ->
                worlds.with("roadmap.version", RoadmapVersion.TRIGGERED).with("roadmap.aspiration", 1.2)),
        TREND_REPORTS(worlds -> worlds.with("posture.strategic", 1.0)),
        OPEN_ANSWERS(worlds -> worlds.with("posture.openAnswers", true)),
        PARTNERS_BY_ALIGNMENT(worlds -> worlds.with("ecosystem.engagement.links", 6)
                .with("ecosystem.engagement.choice", PartnerChoice.ALIGNMENT)
                .with("capacity.linkBudget", 12.0)),
        PRIORITY_LISTS_FIT_FIRST(worlds -> worlds.with("levers.resourcing", 1.0).with("firm.vision", new Point(2, 2))),
        FAVOURITES(worlds -> worlds.with("innovation.judgementNoise", 2.0).with("levers.measurement", 1.0)),
        MACHINES(worlds -> worlds.with("innovation.kinds.automation", 1.0).with("innovation.kinds.processes", 0.5));

        @SuppressWarnings("ImmutableEnumChecker") // functions without state
        private final UnaryOperator<Worlds> change;

        Reader(UnaryOperator<Worlds> change) {
            this.change = change;
        }

        Worlds world() {
            return change.apply(Worlds.usual()
                    .years(4)
                    .with("innovation.sparks", 40.0)
                    .with("innovation.gateThreshold", -1.5)
                    .with("firm.capacityReserve", 1.6));
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void withoutBeliefsNothingReadsThem(Reader reader) {
        assertThat(results(() -> reader.world().without(Mechanism.BELIEFS), 8)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void withBeliefsEffortMattersInEachOfTheseWorlds(Reader reader) {
        assertThat(results(reader::world, 8)).hasSize(EFFORTS.length);
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
        assertThat(outcomes)
                .doesNotContainKeys(
                        Outcome.CONSENSUS,
                        Outcome.BELIEF_VISION_GAP,
                        Outcome.RECALL,
                        Outcome.SELF_REPORT,
                        Outcome.BRAND_VARIANCE);
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
