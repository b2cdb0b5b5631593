package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.Streams;

class NetworkGeneratorTest {
    @Test
    void unrewiredSmallWorldIsARingWithTheKnownClustering() {
        Network ring = NetworkGenerator.WATTS_STROGATZ.generate(20, 6, 0, draws(1));
        assertThat(ring.neighbours(0)).containsExactly(1, 2, 3, 17, 18, 19);
        assertThat(ring.clustering()).isCloseTo(3.0 * (6 - 2) / (4 * (6 - 1)), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1})
    void rewiringKeepsTheNumberOfEdgesAndHalfTheDegree(double rewiring) {
        Network network = NetworkGenerator.WATTS_STROGATZ.generate(60, 8, rewiring, draws(2));
        assertThat(network.edges()).isEqualTo(240);
        for (int node = 0; node < 60; node++) {
            assertThat(network.degree(node)).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void rewiringTriesAgainWhereTheEdgeWouldBeALoopOrDouble() {
        ScriptedDraws draws = ScriptedDraws.of(0.05, 0.0, 0.21, 0.41, 0.9, 0.9, 0.9, 0.9);
        Network network = NetworkGenerator.WATTS_STROGATZ.generate(5, 2, 0.1, draws);
        draws.requireUsedUp();
        assertThat(network.neighbours(0)).containsExactly(2, 4);
        assertThat(network.neighbours(1)).containsExactly(2);
    }

    @Test
    void aFullSmallWorldHasNothingToRewire() {
        assertThat(NetworkGenerator.WATTS_STROGATZ.generate(5, 4, 1, draws(3)).edges())
                .isEqualTo(10);
    }

    @Test
    void preferentialAttachmentAddsItsLinksForEveryNode() {
        Network network = NetworkGenerator.BARABASI_ALBERT.generate(500, 6, 0, draws(4));
        assertThat(network.edges()).isEqualTo(6 + 3 * 496);
        for (int node = 0; node < 500; node++) {
            assertThat(network.degree(node)).isGreaterThanOrEqualTo(3);
        }
        assertThat(network.pathLength()).isPresent();
    }

    /** In 0-1 every end counts once; 2 takes the first of the ends 0, 1, and 3 the fourth of 0, 1, 0, 2. */
    @Test
    void nodesAreChosenByTheirDegree() {
        ScriptedDraws draws = ScriptedDraws.of(0.4, 0.8);
        Network network = NetworkGenerator.BARABASI_ALBERT.generate(4, 2, 0, draws);
        draws.requireUsedUp();
        assertThat(network.neighbours(0)).containsExactly(1, 2);
        assertThat(network.neighbours(2)).containsExactly(0, 3);
    }

    /** Mean degree of 400 nodes over 20 graphs: standard error 0.03, so that the bound fails by chance in 1 of 10^6. */
    @Test
    void randomPairsHaveTheMeanDegree() {
        double edges = 0;
        for (int graph = 0; graph < 20; graph++) {
            edges += NetworkGenerator.ERDOS_RENYI
                    .generate(400, 7, 0, draws(100 + graph))
                    .edges();
        }
        assertThat(2 * edges / 20 / 400).isCloseTo(7, within(0.21));
    }

    @Test
    void everyPairIsReachedBySkipping() {
        int[][] seen = new int[6][6];
        for (int graph = 0; graph < 2000; graph++) {
            Network network = NetworkGenerator.ERDOS_RENYI.generate(6, 2.5, 0, draws(graph));
            for (int node = 0; node < 6; node++) {
                for (int other : network.neighbours(node)) {
                    seen[node][other]++;
                }
            }
        }
        // Each of the 15 pairs is binomial(2000, 0.5), sd 22.4: beyond 112 is five sd, by chance in 1 of 10^5.
        for (int node = 0; node < 6; node++) {
            for (int other = 0; other < node; other++) {
                assertThat(seen[node][other]).isBetween(888, 1112);
            }
        }
    }

    @Test
    void randomPairsHaveTheirExtremes() {
        assertThat(NetworkGenerator.ERDOS_RENYI.generate(9, 0, 0, draws(5)).edges())
                .isZero();
        assertThat(NetworkGenerator.ERDOS_RENYI.generate(9, 8, 0, draws(5)).edges())
                .isEqualTo(36);
        assertThat(NetworkGenerator.ERDOS_RENYI.generate(9, 1e-300, 0, draws(5)).edges())
                .isZero();
        assertThat(NetworkGenerator.ERDOS_RENYI.generate(1, 0, 0, draws(5)).edges())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(NetworkGenerator.class)
    void theSameDrawsGiveTheSameSortedSymmetricNetwork(NetworkGenerator generator) {
        Network first = generator.generate(80, 6, 0.3, draws(6));
        Network second = generator.generate(80, 6, 0.3, draws(6));
        for (int node = 0; node < 80; node++) {
            assertThat(first.neighbours(node))
                    .isEqualTo(second.neighbours(node))
                    .isSorted()
                    .doesNotContain(node);
            for (int other : first.neighbours(node)) {
                assertThat(first.neighbours(other)).contains(node);
            }
        }
    }

    @Test
    void completeJoinsAll() {
        Network network = NetworkGenerator.COMPLETE.generate(7, 0, 0, ScriptedDraws.of());
        assertThat(network.edges()).isEqualTo(21);
        assertThat(network.clustering()).isEqualTo(1);
        assertThat(network.pathLength()).hasValue(1);
    }

    @Test
    void refusesWhatCannotBeMade() {
        assertThatThrownBy(() -> NetworkGenerator.WATTS_STROGATZ.generate(10, 3, 0, draws(1)))
                .hasMessageContaining("degree (3.0)");
        assertThatThrownBy(() -> NetworkGenerator.WATTS_STROGATZ.generate(10, 10, 0, draws(1)))
                .hasMessageContaining("at most 9");
        assertThatThrownBy(() -> NetworkGenerator.BARABASI_ALBERT.generate(3, 6, 0, draws(1)))
                .hasMessageContaining("at most 4");
        assertThatThrownBy(() -> NetworkGenerator.ERDOS_RENYI.generate(3, Double.NaN, 0, draws(1)))
                .hasMessageContaining("degree (NaN)");
        assertThatThrownBy(() -> NetworkGenerator.WATTS_STROGATZ.generate(10, 2, 1.5, draws(1)))
                .hasMessageContaining("rewiring (1.5)");
        assertThatThrownBy(() -> NetworkGenerator.COMPLETE.generate(0, 2, 0, draws(1)))
                .hasMessageContaining("nodes (0)");
        assertThatThrownBy(() -> NetworkGenerator.COMPLETE.generate(5001, 2, 0, draws(1)))
                .hasMessageContaining("at most 5000");
    }

    private static Draws draws(long seed) {
        return Streams.common(seed, 0).open(Purpose.NETWORK, EntityType.WORLD, 0, 0);
    }
}
