package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisPlanTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8})
    void eachTrajectoryMovesEveryFactorOnceByTheStep(int levels) {
        MorrisPlan plan = MorrisPlan.random(5, levels, 12, DesignStream.open(levels));
        double[][] unit = plan.unit();
        assertThat(unit).hasDimensions(plan.size(), 5);
        for (int t = 0; t < 12; t++) {
            for (int move = 0; move < 5; move++) {
                int row = t * 6 + move;
                int moved = plan.trajectories().get(t).order().get(move);
                for (int j = 0; j < 5; j++) {
                    double step = j != moved ? 0 : plan.movesUp(t, j) ? plan.step() : -plan.step();
                    assertThat(unit[row + 1][j] - unit[row][j]).isCloseTo(step, within(1e-15));
                    assertThat(unit[row + 1][j]).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void theStepOfFourLevelsIsTwoThirds() {
        assertThat(MorrisPlan.random(1, MorrisPlan.DEFAULT_LEVELS, 1, DesignStream.open(1))
                        .step())
                .isEqualTo(2 / 3.0);
    }

    @Test
    void startsUseAllLevelsAndOrdersDiffer() {
        MorrisPlan plan = MorrisPlan.random(3, 4, 200, DesignStream.open(1));
        assertThat(plan.trajectories().stream().flatMap(t -> t.start().stream()).distinct())
                .hasSize(4);
        assertThat(plan.trajectories().stream().map(MorrisTrajectory::order).distinct())
                .hasSize(6);
    }

    @Test
    void namesWithoutOrderAreRefused() {
        MorrisPlan plan = MorrisPlan.random(2, 4, 2, DesignStream.open(1));
        List<Factor> factors = List.of(LevelFactor.named("x", "a", "b"), LevelFactor.numeric("y", 1, 2, 3));
        assertThat(plan.design(factors).points()).hasSize(6);
        assertThatThrownBy(() ->
                        plan.design(List.of(LevelFactor.named("x", "a", "b", "c"), LevelFactor.numeric("y", 1, 2))))
                .hasMessageContaining("factor x has more than two names");
        assertThatThrownBy(() -> plan.design(factors.subList(0, 1))).hasMessageContaining("for 2 factors, not 1");
    }

    @Test
    void impossiblePlansAreRefused() {
        assertThatThrownBy(() -> MorrisPlan.random(2, 3, 2, DesignStream.open(1)))
                .hasMessageContaining("even");
        assertThatThrownBy(() -> new MorrisPlan(4, List.of())).hasMessageContaining("at least one trajectory");
        assertThatThrownBy(() -> new MorrisTrajectory(List.of(0, 1), List.of(1, 1)))
                .hasMessageContaining("must name each factor");
        assertThatThrownBy(() -> new MorrisPlan(4, List.of(new MorrisTrajectory(List.of(4), List.of(0)))))
                .hasMessageContaining("levels from 0 to 3");
    }
}
