package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.ReputationShaken;
import org.plumbline.sim.fact.TastesMoved;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.ScriptedStreams;

/** What happens to firms whatever they do, on both sides of its threshold, with draws written down: a year of two firms. */
class FateRulesTest {
    private static final int WEEKS = 52;

    private final ScriptedStreams streams = new ScriptedStreams();

    private static Worlds two() {
        return Worlds.usual()
                .years(1)
                .with("background.rivals", 1)
                .with("background.closing", 0.0)
                .with("background.lossClosing", 0.0)
                .with("background.entryRate", 0.0);
    }

    private long happens(Worlds worlds, Class<? extends Fact> kind) {
        List<Fact> facts = new ArrayList<>();
        Futures.model(worlds.build(), streams, facts::add, Probe.NONE).run();
        streams.requireUsedUp();
        return facts.stream().filter(kind::isInstance).count();
    }

    /** One entrant a year for each of two firms at the start: none in a week up to e^(-2/52) = 0.9623. */
    @ParameterizedTest
    @CsvSource({"0.962, 0", "0.963, 1"})
    void firmsEnterByPoisson(double draw, int entrants) {
        double[] draws = new double[WEEKS];
        draws[WEEKS - 1] = draw;
        streams.script(Purpose.ENTRY, EntityType.WORLD, ScriptedDraws.of(draws));
        assertThat(happens(two().with("background.entryRate", 1.0), FirmEntered.class))
                .isEqualTo(entrants);
    }

    /** A shock a year to each firm: 1 / 52 = 0.01923 a week; each week takes two draws of each of the two firms. */
    @ParameterizedTest
    @CsvSource({"0.0192, 1", "0.0193, 0"})
    void reputationsAreShakenByChance(double draw, int shocks) {
        double[] draws = new double[4 * WEEKS];
        Arrays.fill(draws, 0.9);
        draws[0] = draw;
        streams.script(Purpose.FIRM_REPUTATION, EntityType.FIRM, ScriptedDraws.of(draws));
        assertThat(happens(two().with("background.reputationShocks", 1.0), ReputationShaken.class))
                .isEqualTo(shocks);
    }

    /** At one sudden move a year the first comes after 52 weeks x e. */
    @ParameterizedTest
    @CsvSource({"0.99, 1", "1.01, 0"})
    void tastesMoveSuddenlyByPoisson(double exponential, int moves) {
        ScriptedDraws draws = moves == 0 ? ScriptedDraws.of() : ScriptedDraws.of(0.25);
        streams.script(
                Purpose.SEGMENT_SHOCK,
                EntityType.SEGMENT,
                moves == 0 ? draws.withExponentials(exponential) : draws.withExponentials(exponential, 1e9));
        SegmentParameters shaken = new SegmentParameters("all", "all", "", Point.ORIGIN, 1, 0.3, Point.ORIGIN, 1, 0.5);
        assertThat(happens(two().with("market.segments", List.of(shaken)), TastesMoved.class))
                .isEqualTo(moves);
    }
}
