package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class NestedLogitTest {
    private static final int[] FLAT = {1, 2, 3};
    private static final int[] TWO_FIRMS = {1, 1, 2};

    @Test
    void meetsTheExactSharesOfLogitAndNestedLogit() {
        NestedLogit choice = new NestedLogit(3);
        choice.weigh(new double[] {1, 0.5, 0}, FLAT, 3, 1, 0);
        assertThat(choice.share(0)).isCloseTo(0.426933, within(1e-6));
        assertThat(choice.share(2)).isCloseTo(0.157060, within(1e-6));
        choice.weigh(new double[] {1, 0.5, 0}, TWO_FIRMS, 3, 0.25, 0);
        assertThat(choice.share(0)).isCloseTo(0.514250, within(1e-6));
        assertThat(choice.outsideShare()).isCloseTo(0.208077, within(1e-6));
        choice.weigh(new double[] {1, 1, 1}, TWO_FIRMS, 3, 0.5, 0);
        assertThat(choice.share(0)).isCloseTo(0.254164, within(1e-6));
    }

    @Test
    void logsumIsTheLogarithmOfAllWeights() {
        NestedLogit choice = new NestedLogit(0);
        choice.weigh(new double[] {1, 0.5, 0}, FLAT, 3, 1, 0);
        assertThat(choice.logsum()).isCloseTo(Math.log(Math.E + Math.exp(0.5) + 2), within(1e-14));
    }

    @Test
    void aTwinOfAnOfferingAddsLittleWhereTheNestIsTight() {
        NestedLogit choice = new NestedLogit(2);
        choice.weigh(new double[] {0}, new int[] {1}, 1, 0.05, 0);
        double alone = 1 - choice.outsideShare();
        choice.weigh(new double[] {0, 0}, new int[] {1, 1}, 2, 0.05, 0);
        assertThat(1 - choice.outsideShare() - alone).isBetween(0.0, 0.01);
        choice.weigh(new double[] {0, 0}, new int[] {1, 1}, 2, 1, 0);
        assertThat(1 - choice.outsideShare()).isCloseTo(2.0 / 3, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sharesAddUpShiftWithNothingAndMatchTheDefinition(long seed) {
        Draws draws = Streams.common(seed, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        int count = 1 + draws.index(12);
        double lambda = 0.1 + 0.9 * draws.uniform();
        double[] utilities = new double[count];
        double[] shifted = new double[count];
        int[] firms = new int[count];
        for (int index = 0; index < count; index++) {
            utilities[index] = 2 * draws.normal();
            shifted[index] = utilities[index] + 5000;
            firms[index] = index == 0 ? 0 : firms[index - 1] + draws.index(2);
        }
        NestedLogit plain = new NestedLogit(count);
        NestedLogit far = new NestedLogit(1);
        plain.weigh(utilities, firms, count, lambda, 0.3);
        far.weigh(shifted, firms, count, lambda, 5000.3);
        double sum = plain.outsideShare();
        for (int index = 0; index < count; index++) {
            sum += plain.share(index);
            assertThat(plain.share(index)).isCloseTo(direct(utilities, firms, lambda, 0.3, index), within(1e-12));
            assertThat(far.share(index)).isCloseTo(plain.share(index), within(1e-9));
        }
        assertThat(sum).isCloseTo(1, within(1e-13));
        assertThat(far.logsum() - plain.logsum()).isCloseTo(5000, within(1e-9));
    }

    /** The grid of midpoints meets every share within one cell, since inversion cuts the unit interval once. */
    @Test
    void choiceByInversionTakesEachAlternativeAsOftenAsItsShare() {
        NestedLogit choice = new NestedLogit(4);
        choice.weigh(new double[] {1, 0.5, 0, -1}, new int[] {1, 1, 2, 3}, 4, 0.25, 0.2);
        int cells = 100_000;
        int[] chosen = new int[5];
        for (int cell = 0; cell < cells; cell++) {
            chosen[choice.choose((cell + 0.5) / cells) + 1]++;
        }
        assertThat(chosen[0] / (double) cells).isCloseTo(choice.outsideShare(), within(2.0 / cells));
        for (int index = 0; index < 4; index++) {
            assertThat(chosen[index + 1] / (double) cells).isCloseTo(choice.share(index), within(2.0 / cells));
        }
    }

    @Test
    void impossibleAlternativesAreNeverChosen() {
        double never = Double.NEGATIVE_INFINITY;
        NestedLogit choice = new NestedLogit(3);
        choice.weigh(new double[] {0, never, never}, new int[] {1, 1, 2}, 3, 0.5, never);
        assertThat(choice.share(0)).isEqualTo(1);
        assertThat(choice.choose(0)).isZero();
        assertThat(choice.choose(Math.nextDown(1.0))).isZero();
        choice.weigh(new double[0], new int[0], 0, 1, 0);
        assertThat(choice.choose(0.5)).isEqualTo(NestedLogit.OUTSIDE);
        assertThat(choice.outsideShare()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeWeighed() {
        NestedLogit choice = new NestedLogit(3);
        double[] utilities = {1, 2, 3};
        assertThatThrownBy(() -> choice.weigh(utilities, FLAT, 3, 0, 0)).hasMessageContaining("lambda (0.0)");
        assertThatThrownBy(() -> choice.weigh(utilities, FLAT, 3, Double.NaN, 0))
                .hasMessageContaining("lambda (NaN)");
        assertThatThrownBy(() -> choice.weigh(utilities, new int[] {1, 2, 1}, 3, 1, 0))
                .hasMessageContaining("grouped by firm");
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            for (int place = 0; place < 3; place++) {
                double[] faulty = utilities.clone();
                faulty[place] = bad;
                assertThatThrownBy(() -> choice.weigh(faulty, TWO_FIRMS, 3, 0.5, 0))
                        .hasMessageContaining("nothing can be chosen");
            }
        }
        assertThatThrownBy(() -> choice.weigh(utilities, FLAT, 0, 1, Double.NEGATIVE_INFINITY))
                .hasMessageContaining("nothing can be chosen");
    }

    private static double direct(double[] utilities, int[] firms, double lambda, double outside, int of) {
        double total = Math.exp(outside);
        double share = 0;
        for (int firm = 0; firm <= firms[firms.length - 1]; firm++) {
            double sum = 0;
            for (int index = 0; index < utilities.length; index++) {
                sum += firms[index] == firm ? Math.exp(utilities[index] / lambda) : 0;
            }
            double weight = Math.pow(sum, lambda);
            total += weight;
            share = firms[of] == firm ? weight * Math.exp(utilities[of] / lambda) / sum : share;
        }
        return share / total;
    }
}
