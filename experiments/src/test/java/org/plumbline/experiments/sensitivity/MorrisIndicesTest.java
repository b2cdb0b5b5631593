package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.design.MorrisPlan;
import org.plumbline.experiments.design.MorrisTrajectory;
import org.plumbline.experiments.statistics.Estimate;

class MorrisIndicesTest {
    private static final double[] STRENGTH = {7.704054112, 7.875, 6.248796103};
    private static final double[] SPREAD = {6.248796103, 7.875, 8.837132198};

    @Test
    void allElementaryEffectsOfIshigamiGiveTheCensus() {
        for (int factor = 0; factor < 3; factor++) {
            MorrisPlan plan = census(factor);
            MorrisIndices indices = indices(plan).get(factor);
            assertThat(indices.strength().n()).isEqualTo(32);
            assertThat(value(indices.strength())).isCloseTo(STRENGTH[factor], within(5e-10));
            assertThat(value(indices.spread()) * Math.sqrt(31 / 32.0)).isCloseTo(SPREAD[factor], within(5e-10));
        }
        assertThat(value(indices(census(0)).get(0).spread())).isCloseTo(6.348783190, within(5e-10));
    }

    @Test
    void manyTrajectoriesComeNearTheCensus() {
        List<MorrisIndices> indices = indices(MorrisPlan.random(3, 4, 2000, DesignStream.open(4)));
        for (int factor = 0; factor < 3; factor++) {
            Estimate strength = indices.get(factor).strength();
            assertThat(strength.lower().orElseThrow()).isLessThanOrEqualTo(STRENGTH[factor] + 1e-9);
            assertThat(strength.upper().orElseThrow()).isGreaterThanOrEqualTo(STRENGTH[factor] - 1e-9);
            Estimate spread = indices.get(factor).spread();
            assertThat(SPREAD[factor])
                    .isBetween(spread.lower().orElseThrow(), spread.upper().orElseThrow());
        }
    }

    @Test
    void aStraightLineHasNoSpread() {
        MorrisPlan plan = MorrisPlan.random(2, 4, 10, DesignStream.open(1));
        double[] outcomes = new double[plan.size()];
        double[][] unit = plan.unit();
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = 3 * unit[i][0] - 2 * unit[i][1];
        }
        List<MorrisIndices> indices = MorrisIndices.of(plan, outcomes, 0.95, DesignStream.open(2));
        assertThat(value(indices.get(0).mean())).isCloseTo(3, within(1e-12));
        assertThat(value(indices.get(1).mean())).isCloseTo(-2, within(1e-12));
        assertThat(value(indices.get(1).strength())).isCloseTo(2, within(1e-12));
        assertThat(value(indices.get(1).spread())).isCloseTo(0, within(1e-12));
    }

    @Test
    void oneTrajectoryHasNoIntervalAndNoSpread() {
        MorrisIndices indices =
                indices(MorrisPlan.random(3, 4, 1, DesignStream.open(1))).get(0);
        assertThat(indices.strength().hasInterval()).isFalse();
        assertThat(indices.spread().mean()).isEmpty();
        assertThat(indices.spread().status().reason().orElse("")).contains("one trajectory");
    }

    /** Trajectories whose first move is an upward move of one factor, from each such place of the grid. */
    private static MorrisPlan census(int factor) {
        List<MorrisTrajectory> trajectories = new ArrayList<>();
        for (int place = 0; place < 64; place++) {
            List<Integer> start = List.of(place % 4, place / 4 % 4, place / 16);
            if (start.get(factor) < 2) {
                trajectories.add(new MorrisTrajectory(start, List.of(factor, (factor + 1) % 3, (factor + 2) % 3)));
            }
        }
        return new MorrisPlan(4, trajectories);
    }

    private static List<MorrisIndices> indices(MorrisPlan plan) {
        return MorrisIndices.of(plan, Ishigami.at(plan.unit()), 0.95, DesignStream.open(9));
    }

    private static double value(Estimate estimate) {
        return estimate.mean().orElseThrow();
    }
}
