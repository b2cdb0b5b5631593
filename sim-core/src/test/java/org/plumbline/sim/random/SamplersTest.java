package org.plumbline.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplersTest {
    @Test
    void poissonInvertsItsDistributionFunction() {
        double zero = Math.exp(-2);
        assertThat(Samplers.poisson(0, 2)).isZero();
        assertThat(Samplers.poisson(zero - 1e-12, 2)).isZero();
        assertThat(Samplers.poisson(zero + 1e-12, 2)).isEqualTo(1);
        assertThat(Samplers.poisson(3 * zero - 1e-12, 2)).isEqualTo(1);
        assertThat(Samplers.poisson(3 * zero + 1e-12, 2)).isEqualTo(2);
        assertThat(Samplers.poisson(0.999, 0)).isZero();
    }

    /** The mean of the inverse over midpoints is the mean of the distribution, but for the last cell. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 40, 500})
    void poissonHasItsMeanAndVariance(double mean) {
        int cells = 200_000;
        double sum = 0;
        double squares = 0;
        for (int cell = 0; cell < cells; cell++) {
            double count = Samplers.poisson((cell + 0.5) / cells, mean);
            sum += count;
            squares += (count - mean) * (count - mean);
        }
        assertThat(sum / cells).isCloseTo(mean, within(1e-3 * Math.max(mean, 0.1)));
        assertThat(squares / cells).isCloseTo(mean, within(2e-3 * Math.max(mean, 0.1)));
    }

    @Test
    void moreMeanNeverGivesLessForTheSameUniform() {
        for (double uniform = 0.0005; uniform < 1; uniform += 0.013) {
            int before = 0;
            for (double mean = 0; mean < 60; mean += 0.37) {
                int count = Samplers.poisson(uniform, mean);
                assertThat(count).isGreaterThanOrEqualTo(before);
                before = count;
            }
        }
    }

    @Test
    void poissonEndsInItsFarthestTail() {
        assertThat(Samplers.poisson(Math.nextDown(1.0), 3)).isBetween(15, 200);
        assertThat(Samplers.poisson(Math.nextDown(1.0), 700)).isBetween(800, 3000);
    }

    /** Integrates over the normal density; the third moment tells a Poisson count from a normal number. */
    @ParameterizedTest
    @ValueSource(doubles = {31, 100, 2500})
    void largePoissonCountsHaveTheMomentsOfTheirLaw(double mean) {
        double step = 1.0 / 4096;
        double[] moments = new double[4];
        for (double z = -9 + step / 2; z < 9; z += step) {
            double weight = step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double count = Samplers.poisson(0.5, z, mean);
            assertThat(count).isEqualTo(Math.rint(count));
            for (int power = 0; power < 4; power++) {
                moments[power] += weight * Math.pow(count - mean, power);
            }
        }
        assertThat(moments[0]).isCloseTo(1, within(1e-9));
        assertThat(moments[1]).isCloseTo(0, within(0.01));
        assertThat(moments[2]).isCloseTo(mean, within(0.2));
        assertThat(moments[3]).isCloseTo(mean, within(0.05 * mean));
    }

    @Test
    void smallPoissonCountsAreInverted() {
        assertThat(Samplers.poisson(0.3, -5, 30)).isEqualTo(Samplers.poisson(0.3, 30));
        assertThatThrownBy(() -> Samplers.poisson(0.3, 0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Samplers.poisson(0.3, 0, -1)).hasMessageContaining("-1");
    }

    @Test
    void laplaceInvertsItsDistributionFunction() {
        assertThat(Samplers.laplace(0.5, 3)).isZero();
        assertThat(Samplers.laplace(0.25, 2)).isCloseTo(-2 * Math.log(2), within(1e-15));
        assertThat(Samplers.laplace(0.75, 2)).isCloseTo(2 * Math.log(2), within(1e-15));
        assertThat(Samplers.laplace(0.95, 1)).isCloseTo(-Math.log(0.1), within(1e-13));
        assertThat(Samplers.laplace(0, 1)).isFinite().isLessThan(-700);
    }

    @Test
    void lognormalIsTheExponentialOfANormal() {
        assertThat(Samplers.lognormal(-1.5, 0.2, 0.4)).isCloseTo(Math.exp(-0.4), within(1e-15));
    }

    /** 400,000 draws: bounds of 5 standard errors or more, false alarms below 1 in 10^6 each. */
    @Test
    void normalsAndExponentialsHaveTheirMoments() {
        Draws draws = Streams.common(4, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        int count = 400_000;
        double[] sums = new double[5];
        for (int draw = 0; draw < count; draw++) {
            double normal = draws.normal();
            sums[0] += normal;
            sums[1] += normal * normal;
            sums[2] += normal * normal * normal * normal;
            double exponential = draws.exponential();
            sums[3] += exponential;
            sums[4] += exponential * exponential;
        }
        assertThat(sums[0] / count).isCloseTo(0, within(0.008));
        assertThat(sums[1] / count).isCloseTo(1, within(0.0115));
        assertThat(sums[2] / count).isCloseTo(3, within(0.08));
        assertThat(sums[3] / count).isCloseTo(1, within(0.008));
        assertThat(sums[4] / count).isCloseTo(2, within(0.036));
    }

    @Test
    void chanceAndIndexTakeOneUniformEach() {
        ScriptedDraws draws = ScriptedDraws.of(0.29, 0.31, 0.0, 0.999, 0.4);
        assertThat(draws.chance(0.3)).isTrue();
        assertThat(draws.chance(0.3)).isFalse();
        assertThat(draws.index(4)).isZero();
        assertThat(draws.index(4)).isEqualTo(3);
        assertThat(draws.poisson(0.5)).isZero();
        draws.requireUsedUp();
    }

    @Test
    void scriptsFailBeyondTheirEndAndWhereSomethingIsLeft() {
        ScriptedDraws draws = ScriptedDraws.of(0.5).withNormals(1.5).withExponentials(0.25);
        assertThat(draws.normal()).isEqualTo(1.5);
        assertThat(draws.exponential()).isEqualTo(0.25);
        assertThatThrownBy(draws::normal).isInstanceOf(AssertionError.class).hasMessageContaining("normal");
        assertThatThrownBy(draws::exponential).hasMessageContaining("exponential");
        assertThatThrownBy(draws::requireUsedUp)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[0.5]");
        assertThat(draws.uniform()).isEqualTo(0.5);
        draws.requireUsedUp();
        assertThatThrownBy(draws::uniform).hasMessageContaining("beyond the script");
        assertThatThrownBy(() -> ScriptedDraws.of(1)).hasMessageContaining("scripted uniform (1.0)");
    }

    @Test
    void refusesNumbersOutsideTheirRange() {
        assertThatThrownBy(() -> Samplers.poisson(0.5, 701)).hasMessageContaining("mean (701.0)");
        assertThatThrownBy(() -> Samplers.poisson(0.5, Double.NaN)).hasMessageContaining("mean (NaN)");
        assertThatThrownBy(() -> Samplers.poisson(Double.NaN, 1)).hasMessageContaining("uniform (NaN)");
        assertThatThrownBy(() -> Samplers.laplace(1, 1)).hasMessageContaining("uniform (1.0)");
        assertThatThrownBy(() -> Samplers.laplace(0.5, -1)).hasMessageContaining("scale (-1.0)");
        assertThatThrownBy(() -> ScriptedDraws.of(0.5).index(0)).hasMessageContaining("among 0");
    }
}
