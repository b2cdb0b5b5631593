package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandardizedRegressionTest {
    /** The design is orthogonal, so the exact values are half effects times 4 / sqrt(2699), and R squared 2225 / 2699. */
    @Test
    void factorialDataGiveTheExactCoefficients() {
        double[] outcomes = IntStream.range(0, 16)
                .mapToDouble(i -> FactorialAnalysisTest.PILOT_PLANT[i / 2][i % 2])
                .toArray();
        StandardizedRegression regression = StandardizedRegression.of(corners(), outcomes, 0.95);
        double[] expected = {46 / Math.sqrt(2699), -10 / Math.sqrt(2699), 3 / Math.sqrt(2699)};
        for (int j = 0; j < 3; j++) {
            assertThat(value(regression, j)).isCloseTo(expected[j], within(1e-14));
        }
        assertThat(regression.rSquared().orElseThrow()).isCloseTo(.8243793998, within(5e-11));
        assertThat(regression.notLinear()).isFalse();
    }

    @Test
    void aStraightLineIsFoundExactly() {
        double[][] inputs = {{1, 10}, {2, 30}, {3, 20}, {4, 50}, {5, 40}, {7, 0}};
        double[] outcomes =
                IntStream.range(0, 6).mapToDouble(i -> 5 - 2 * inputs[i][0]).toArray();
        StandardizedRegression regression = StandardizedRegression.of(inputs, outcomes, 0.95);
        assertThat(value(regression, 0)).isCloseTo(-1, within(1e-12));
        assertThat(value(regression, 1)).isCloseTo(0, within(1e-12));
        assertThat(regression.rSquared().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void anInteractionAloneIsCalledNotLinear() {
        double[][] inputs = corners();
        double[] outcomes = IntStream.range(0, 16)
                .mapToDouble(i -> inputs[i][0] * inputs[i][1])
                .toArray();
        StandardizedRegression regression = StandardizedRegression.of(inputs, outcomes, 0.95);
        assertThat(regression.rSquared().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(regression.notLinear()).isTrue();
    }

    @Test
    void factorsThatCannotBeToldApartAreUndefined() {
        double[][] inputs = IntStream.range(0, 10)
                .mapToObj(i -> new double[] {i, i * i, 3 * i - 7})
                .toArray(double[][]::new);
        double[] outcomes = IntStream.range(0, 10).mapToDouble(i -> i % 3).toArray();
        expectUndefined(StandardizedRegression.of(inputs, outcomes, 0.95), "collinear");
    }

    @Test
    void whatDoesNotVaryOrSufficeIsUndefined() {
        double[][] inputs = corners();
        double[] constant = IntStream.range(0, 16).mapToDouble(i -> 0.1).toArray();
        expectUndefined(StandardizedRegression.of(inputs, constant, 0.95), "the outcome does not vary");
        double[][] stuck =
                IntStream.range(0, 5).mapToObj(i -> new double[] {i, 0.3}).toArray(double[][]::new);
        double[] outcomes = {1, 2, 4, 3, 5};
        expectUndefined(StandardizedRegression.of(stuck, outcomes, 0.95), "a factor does not vary");
        double[][] few = {{1, 2}, {2, 1}, {3, 3}};
        expectUndefined(StandardizedRegression.of(few, new double[] {1, 2, 3}, 0.95), "at least 4 points");
    }

    private static void expectUndefined(StandardizedRegression regression, String reason) {
        assertThat(regression.rSquared()).isEmpty();
        assertThat(regression.notLinear()).isFalse();
        assertThat(regression.coefficients())
                .allMatch(estimate -> estimate.mean().isEmpty()
                        && estimate.status().reason().orElse("").contains(reason));
    }

    private static double[][] corners() {
        return IntStream.range(0, 16)
                .mapToObj(i -> new double[] {(i >> 1 & 1) * 2 - 1, (i >> 2 & 1) * 2 - 1, (i >> 3 & 1) * 2 - 1})
                .toArray(double[][]::new);
    }

    private static double value(StandardizedRegression regression, int factor) {
        return regression.coefficients().get(factor).mean().orElseThrow();
    }
}
