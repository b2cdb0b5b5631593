package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Shapes are recovered from the quantiles of known laws. */
class ExponentialPowerTest {
    private static double[] quantiles(DoubleUnaryOperator inverse) {
        double[] sample = new double[4000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = inverse.applyAsDouble((i + 0.5) / sample.length);
        }
        return sample;
    }

    @Test
    void laplaceHasShapeOneAndBeatsNormal() {
        ExponentialPower law = new ExponentialPower(
                quantiles(p -> LaplaceDistribution.of(3, 0.2).inverseCumulativeProbability(p)));
        assertThat(law.shape()).isCloseTo(1, within(0.01));
        assertThat(law.laplaceLessNormal()).isCloseTo(-0.145, within(0.005));
    }

    @Test
    void normalHasShapeTwoAndBeatsLaplace() {
        ExponentialPower law =
                new ExponentialPower(quantiles(p -> NormalDistribution.of(-1, 5).inverseCumulativeProbability(p)));
        assertThat(law.shape()).isCloseTo(2, within(0.02));
        assertThat(law.laplaceLessNormal()).isCloseTo(0.097, within(0.005));
    }

    @Test
    void fewValuesHaveNoShape() {
        assertThatThrownBy(() -> new ExponentialPower(new double[9])).hasMessageContaining("ten values");
    }
}
