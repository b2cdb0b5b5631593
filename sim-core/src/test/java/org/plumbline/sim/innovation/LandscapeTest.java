package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.innovation.Landscape.Neighbourhood;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.Streams;

class LandscapeTest {
    /** Two bits, each depending on the other; every contribution written down. */
    private static final Landscape TWO_BITS =
            Landscape.of(new int[][] {{1}, {0}}, new double[][] {{0.1, 0.2, 0.3, 0.4}, {0.5, 0.6, 0.7, 0.8}});

    @Test
    void fitnessIsTheMeanOfTheContributionsOfAllBits() {
        assertThat(TWO_BITS.contribution(0, 0b10)).isEqualTo(0.3);
        assertThat(TWO_BITS.contribution(1, 0b10)).isEqualTo(0.6);
        assertThat(TWO_BITS.fitness(0b00)).isCloseTo(0.3, within(1e-15));
        assertThat(TWO_BITS.fitness(0b01)).isCloseTo(0.45, within(1e-15));
        assertThat(TWO_BITS.fitness(0b10)).isCloseTo(0.45, within(1e-15));
        assertThat(TWO_BITS.fitness(0b11)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void drawsNeighboursFirstAndThenContributionsBitByBit() {
        ScriptedDraws draws =
                ScriptedDraws.of(0.6, 0.0, 0.4, 0.01, 0.02, 0.03, 0.04, 0.11, 0.12, 0.13, 0.14, 0.21, 0.22, 0.23, 0.24);
        Landscape landscape = new Landscape(3, 1, Neighbourhood.RANDOM, draws);
        draws.requireUsedUp();
        assertThat(landscape.neighbours(0)).containsExactly(2);
        assertThat(landscape.neighbours(1)).containsExactly(0);
        assertThat(landscape.neighbours(2)).containsExactly(0);
        assertThat(landscape.contribution(0, 0b101)).isEqualTo(0.04);
        assertThat(landscape.contribution(1, 0b101)).isEqualTo(0.13);
        assertThat(landscape.contribution(2, 0b100)).isEqualTo(0.22);
    }

    @Test
    void adjacentNeighboursStandOnARing() {
        Landscape landscape = new Landscape(6, 3, Neighbourhood.ADJACENT, draws(1));
        assertThat(landscape.neighbours(0)).containsExactly(1, 2, 5);
        assertThat(landscape.neighbours(5)).containsExactly(0, 1, 4);
        assertThat(landscape.depends(0, 5)).isTrue();
        assertThat(landscape.depends(0, 3)).isFalse();
        assertThat(landscape.depends(3, 3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "5, 0", "7, 3", "10, 9", "12, 5"})
    void gainsOfFlipsAreDifferencesOfFitnessAndWalksAgree(int size, int interactions) {
        for (Neighbourhood kind : Neighbourhood.values()) {
            Landscape landscape = new Landscape(size, interactions, kind, draws(size * 31L + interactions));
            AdaptiveWalk walk = new AdaptiveWalk(landscape);
            Draws moves = draws(99);
            for (int step = 0; step < 200; step++) {
                int bit = moves.index(size);
                double expected = landscape.fitness(walk.design() ^ 1 << bit) - landscape.fitness(walk.design());
                assertThat(landscape.gain(bit, walk.design())).isCloseTo(expected, within(1e-13));
                assertThat(walk.gain(bit)).isEqualTo(landscape.gain(bit, walk.design()));
                walk.flip(bit);
                assertThat(walk.fitness()).isEqualTo(landscape.fitness(walk.design()));
            }
            assertThat(walk.length()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutInteractionsEveryWalkEndsOnTheOneOptimum(long seed) {
        Landscape landscape = new Landscape(9, 0, Neighbourhood.RANDOM, draws(seed));
        int best = 0;
        for (int bit = 0; bit < 9; bit++) {
            best |= landscape.contribution(bit, 1 << bit) > landscape.contribution(bit, 0) ? 1 << bit : 0;
        }
        AdaptiveWalk walk = new AdaptiveWalk(landscape);
        for (int start = 0; start < 512; start += 17) {
            walk.start(start);
            walk.climbSteepest();
            assertThat(walk.design()).isEqualTo(best);
            assertThat(walk.length()).isEqualTo(Integer.bitCount(start ^ best));
            walk.start(start);
            walk.climbRandomly(draws(seed + start));
            assertThat(walk.design()).isEqualTo(best);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void walksEndWhereNoFlipGains(long seed) {
        Landscape landscape = new Landscape(10, 6, Neighbourhood.RANDOM, draws(seed));
        AdaptiveWalk walk = new AdaptiveWalk(landscape);
        for (int start = 0; start < 1024; start += 31) {
            walk.start(start);
            walk.climbRandomly(draws(start));
            for (int bit = 0; bit < 10; bit++) {
                assertThat(landscape.gain(bit, walk.design())).isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void randomAscentTakesTheFirstFlipThatGains() {
        Landscape hill = Landscape.of(new int[][] {{}, {}}, new double[][] {{0.9, 0.1}, {0.2, 0.6}});
        AdaptiveWalk walk = new AdaptiveWalk(hill);
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.0, 0.9, 0.9);
        walk.climbRandomly(draws);
        draws.requireUsedUp();
        assertThat(walk.design()).isEqualTo(0b10);
    }

    @Test
    void refusesSizesAndTablesThatDoNotFit() {
        assertThatThrownBy(() -> new Landscape(21, 0, Neighbourhood.RANDOM, draws(1)))
                .hasMessage("landscape size N (21) must lie in [1, 20]");
        assertThatThrownBy(() -> new Landscape(5, 5, Neighbourhood.RANDOM, draws(1)))
                .hasMessage("landscape interactions K (5) must lie in [0, N - 1 = 4]");
        assertThatThrownBy(() -> Landscape.of(new int[][] {{0}, {0}}, new double[2][4]))
                .hasMessageContaining("neighbours of bit 0 ([0])");
        assertThatThrownBy(() -> Landscape.of(new int[][] {{1}, {0}}, new double[2][3]))
                .hasMessageContaining("contributions of bit 0 must be 4 numbers");
        assertThatThrownBy(() -> Landscape.of(new int[][] {{}}, new double[][] {{0, Double.NaN}}))
                .hasMessage("contribution (NaN) of bit 0 must lie in [0, 1]");
        assertThatThrownBy(() -> new AdaptiveWalk(TWO_BITS).start(4)).hasMessageContaining("[0, 2^2)");
    }

    private static Draws draws(long seed) {
        return Streams.common(seed, 0).open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0);
    }
}
