package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;

class SobolSequenceTest {
    private static final List<RangeFactor> SPACE =
            List.of(RangeFactor.linear("x", 0, 1), RangeFactor.linear("y", 0, 1), RangeFactor.linear("z", 0, 1));

    @Test
    void startsAtZeroWithTheKnownPoints() {
        double[][] expected = {
            {0, 0, 0}, {.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75},
            {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375}
        };
        assertThat(SobolSequence.unit(8, 3)).isDeepEqualTo(expected);
    }

    /** The digest of the unscrambled points of scipy.stats.qmc.Sobol 1.17.1, all of which are multiples of 1/1024. */
    @Test
    void allPointsInAThousandDimensionsEqualThoseOfAnIndependentProgram() {
        boolean wholeMultiples = true;
        long digest = 0;
        for (double[] point : SobolSequence.unit(1024, 1000)) {
            for (double coordinate : point) {
                wholeMultiples &= coordinate * 1024 % 1 == 0;
                digest = digest * 31 + (long) (coordinate * 1024);
            }
        }
        assertThat(wholeMultiples).isTrue();
        assertThat(digest).isEqualTo(4904845862559219712L);
    }

    @Test
    void everyIntervalOfEveryDimensionHoldsOnePoint() {
        double[][] unit = SobolSequence.unit(64, 10);
        for (int j = 0; j < 10; j++) {
            int column = j;
            assertThat(Arrays.stream(unit).mapToInt(row -> (int) (row[column] * 64)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 64).boxed().toList());
        }
    }

    @Test
    void shiftsMoveAllPointsOfACopyAlikeModuloOne() {
        Design design = SobolSequence.shifted(SPACE, 8, 2, DesignStream.open(5));
        Draws draws = DesignStream.open(5);
        double[][] unit = SobolSequence.unit(8, 3);
        for (int copy = 0; copy < 2; copy++) {
            double[] shift = {draws.uniform(), draws.uniform(), draws.uniform()};
            for (int i = 0; i < 8; i++) {
                for (int j = 0; j < 3; j++) {
                    double value =
                            design.points().get(copy * 8 + i).values().get(j).number();
                    assertThat(value)
                            .isEqualTo((unit[i][j] + shift[j]) % 1, within(1e-15))
                            .isLessThan(1);
                }
            }
        }
    }

    @Test
    void moreShiftsKeepTheFirstOnes() {
        Design few = SobolSequence.shifted(SPACE, 4, 2, DesignStream.open(5));
        Design more = SobolSequence.shifted(SPACE, 4, 5, DesignStream.open(5));
        assertThat(more.points()).startsWith(few.points().toArray(DesignPoint[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 100, 1000})
    void othersThanPowersOfTwoAreRefusedWithTheNearest(int points) {
        assertThatThrownBy(() -> SobolSequence.of(SPACE, points))
                .hasMessageContaining("not " + points)
                .hasMessageContaining("take " + Integer.highestOneBit(points) + " or");
    }

    @Test
    void tooManyDimensionsAreRefused() {
        assertThatThrownBy(() -> SobolSequence.unit(8, 1001)).hasMessageContaining("not 1001");
    }
}
