package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class NetworkTest {
    /** A triangle 0-1-2 with a tail 2-3, and node 4 alone. */
    private static final Network KITE = Network.of(5, new int[][] {{2, 0}, {0, 1}, {3, 2}, {1, 2}});

    @Test
    void knowsItsNeighboursInOrder() {
        assertThat(KITE.nodes()).isEqualTo(5);
        assertThat(KITE.edges()).isEqualTo(4);
        assertThat(KITE.neighbours(2)).containsExactly(0, 1, 3);
        assertThat(KITE.neighbour(2, 1)).isEqualTo(1);
        assertThat(KITE.degree(4)).isZero();
        assertThat(KITE.joined(3, 2)).isTrue();
        assertThat(KITE.joined(3, 0)).isFalse();
        assertThat(KITE.density()).isEqualTo(0.4);
        assertThat(KITE.degreeShare(2)).isEqualTo(0.4);
    }

    @Test
    void neighboursAreACopy() {
        KITE.neighbours(2)[0] = 3;
        assertThat(KITE.neighbours(2)).containsExactly(0, 1, 3);
    }

    @Test
    void clusteringCountsNodesWithoutPairsAsZero() {
        assertThat(KITE.clustering()).isCloseTo((1 + 1 + 1.0 / 3) / 5, within(1e-15));
    }

    /** Distances from 0: 1, 1, 2; from 1 the same; from 2: 1, 1, 1; from 3: 2, 2, 1. */
    @Test
    void pathLengthLeavesOutPairsThatAreNotConnected() {
        assertThat(KITE.pathLength().orElseThrow()).isCloseTo((4 + 4 + 3 + 5) / 12.0, within(1e-15));
        assertThat(Network.of(3, new int[0][]).pathLength()).isEmpty();
        assertThat(Network.of(1, new int[0][]).density()).isZero();
    }

    /** On a ring every source sees the same distances, so a sample of sources is exact. */
    @Test
    void largeNetworksSampleTheirSources() {
        int nodes = 2002;
        int[][] ring = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            ring[node] = new int[] {node, (node + 1) % nodes};
        }
        Network network = Network.of(nodes, ring);
        double expected = nodes * (double) nodes / 4 / (nodes - 1);
        assertThat(network.pathLength(Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0))
                        .orElseThrow())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void refusesLoopsDoubleEdgesAndUnknownNodes() {
        assertThatThrownBy(() -> Network.of(2, new int[][] {{0, 0}})).hasMessageContaining("edge [0, 0]");
        assertThatThrownBy(() -> Network.of(2, new int[][] {{0, 1}, {1, 0}})).hasMessageContaining("edge [1, 0]");
        assertThatThrownBy(() -> Network.of(2, new int[][] {{0, 2}})).hasMessageContaining("edge [0, 2]");
        assertThatThrownBy(() -> Network.of(0, new int[0][])).hasMessageContaining("nodes (0)");
        assertThatThrownBy(() -> KITE.neighbour(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
