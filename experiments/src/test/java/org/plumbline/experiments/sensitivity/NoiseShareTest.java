package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.random.Draws;

class NoiseShareTest {
    @Test
    void noiseCommonToAllPointsIsCountedOnce() {
        double[] inputs = {0, 3, 9};
        double[] noise = {-1, 0, 1, 2};
        double[][] outcomes = new double[3][4];
        for (int i = 0; i < 3; i++) {
            for (int r = 0; r < 4; r++) {
                outcomes[i][r] = inputs[i] + noise[r];
            }
        }
        double varianceOfNoise = 5 / 3.0;
        double varianceOfInputs = 21;
        assertThat(NoiseShare.of(outcomes).orElseThrow())
                .isCloseTo(varianceOfNoise / (varianceOfNoise + varianceOfInputs), within(1e-12));
    }

    /** Standard error about 0.005, so that a false alarm at 0.025 has probability below 1e-5. */
    @Test
    void independentNoiseIsFreedFromTheMeansOfPoints() {
        Draws draws = DesignStream.open(3);
        double[][] outcomes = new double[4000][3];
        for (double[] point : outcomes) {
            double input = draws.normal();
            for (int r = 0; r < 3; r++) {
                point[r] = input + 2 * draws.normal();
            }
        }
        assertThat(NoiseShare.of(outcomes).orElseThrow()).isCloseTo(0.8, within(0.025));
    }

    @Test
    void constantOutcomesHaveNoShareAndSmallTablesAreRefused() {
        double[][] constant = {{.1, .1, .1}, {.1, .1, .1}};
        assertThat(NoiseShare.of(constant)).isEmpty();
        assertThat(NoiseShare.of(List.of(constant, constant), 0.95)
                        .status()
                        .reason()
                        .orElse(""))
                .contains("does not vary");
        assertThatThrownBy(() -> NoiseShare.of(new double[][] {{4}, {3}})).hasMessageContaining("not 2 and 1");
    }

    @Test
    void replicatesGiveAnInterval() {
        double[][] loud = {{0, 2}, {1, 3}};
        double[][] calm = {{0, 2}, {9, 11}};
        Estimate share = NoiseShare.of(List.of(loud, calm), 0.95);
        assertThat(share.n()).isEqualTo(2);
        assertThat(share.mean().orElseThrow()).isCloseTo((2 / 2.5 + 2 / 42.5) / 2, within(1e-12));
        assertThat(share.hasInterval()).isTrue();
    }
}
