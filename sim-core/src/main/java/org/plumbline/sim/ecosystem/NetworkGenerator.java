package org.plumbline.sim.ecosystem;

import org.plumbline.sim.random.Draws;

/** Generators of networks. A network is a pure function of the numbers given and of the draws. */
public enum NetworkGenerator {
    /**
     * Small world (Watts and Strogatz 1998): a ring on which everybody is joined to the degree / 2 next on either side,
     * each edge's far end then moved with the probability of rewiring to a node drawn uniformly, without loops and double
     * edges. Takes one draw an edge, and for each edge moved one a node tried.
     */
    WATTS_STROGATZ {
        @Override
        Network make(int nodes, double degree, double rewiring, Draws draws) {
            requireEven(degree, nodes - 1);
            return smallWorld(nodes, (int) degree / 2, rewiring, draws);
        }
    },
    /**
     * Preferential attachment (Barabasi and Albert 1999): from a complete core of degree / 2 + 1 nodes, each further node
     * adds degree / 2 links to different nodes, each chosen with probability proportional to its degree; the mean degree
     * tends to {@code degree}. Takes one draw a node tried.
     */
    BARABASI_ALBERT {
        @Override
        Network make(int nodes, double degree, double rewiring, Draws draws) {
            requireEven(degree, 2 * (nodes - 1));
            return preferential(nodes, (int) degree / 2, draws);
        }
    },
    /**
     * Random graph (Erdos and Renyi 1959; Gilbert 1959): every pair is joined with probability degree / (n - 1). Takes one
     * draw an edge and one more, by skipping geometrically.
     */
    ERDOS_RENYI {
        @Override
        Network make(int nodes, double degree, double rewiring, Draws draws) {
            if (!(degree >= 0 && degree <= nodes - 1)) {
                throw new IllegalArgumentException(
                        "degree (" + degree + ") must lie in [0, " + (nodes - 1) + "] with " + nodes + " nodes");
            }
            return randomPairs(nodes, nodes == 1 ? 0 : degree / (nodes - 1), draws);
        }
    },
    /** Everybody is joined to everybody; degree and rewiring are not read. Takes no draws. */
    COMPLETE {
        @Override
        Network make(int nodes, double degree, double rewiring, Draws draws) {
            return completeCore(nodes, nodes).network();
        }
    };

    private static final int LARGEST_COMPLETE = 5000;

    /**
     * Makes a network.
     *
     * @param nodes how many nodes, at least 1; at most 5,000 for the complete network, which holds every pair
     * @param degree the mean degree; for the small world and preferential attachment an even whole number
     * @param rewiring the share of a small world's edges that are moved, in [0, 1]; other generators do not read it
     * @param draws where the edges are drawn from
     * @throws IllegalArgumentException if a number lies outside its range or does not fit the others
     */
    public Network generate(int nodes, double degree, double rewiring, Draws draws) {
        if (nodes < 1) {
            throw new IllegalArgumentException("nodes (" + nodes + ") of a network must be at least 1");
        }
        if (this == COMPLETE && nodes > LARGEST_COMPLETE) {
            throw new IllegalArgumentException(
                    "a complete network may have at most " + LARGEST_COMPLETE + " nodes, not " + nodes);
        }
        if (!(rewiring >= 0 && rewiring <= 1)) {
            throw new IllegalArgumentException("rewiring (" + rewiring + ") must lie in [0, 1]");
        }
        return make(nodes, degree, rewiring, draws);
    }

    abstract Network make(int nodes, double degree, double rewiring, Draws draws);

    private static void requireEven(double degree, int most) {
        if (!(degree >= 0 && degree <= most && degree % 2 == 0)) {
            throw new IllegalArgumentException("degree (" + degree
                    + ") of this network must be an even whole number, at most " + most + " with so many nodes");
        }
    }

    private static Network smallWorld(int nodes, int side, double rewiring, Draws draws) {
        EdgeSet edges = new EdgeSet(nodes);
        for (int step = 1; step <= side; step++) {
            for (int node = 0; node < nodes; node++) {
                edges.add(node, (node + step) % nodes);
            }
        }
        for (int step = 1; step <= side; step++) {
            for (int node = 0; node < nodes; node++) {
                if (draws.chance(rewiring) && edges.degree(node) < nodes - 1) {
                    moveEdge(edges, node, (node + step) % nodes, nodes, draws);
                }
            }
        }
        return edges.network();
    }

    private static void moveEdge(EdgeSet edges, int node, int from, int nodes, Draws draws) {
        int to = draws.index(nodes);
        while (!edges.add(node, to)) {
            to = draws.index(nodes);
        }
        edges.remove(node, from);
    }

    private static Network preferential(int nodes, int links, Draws draws) {
        EdgeSet edges = completeCore(nodes, links + 1);
        int[] ends = new int[links * (links + 1) + 2 * links * (nodes - links - 1)];
        int count = 0;
        for (int node = 0; node <= links; node++) {
            for (int link = 0; link < links; link++) {
                ends[count] = node;
                count++;
            }
        }
        for (int node = links + 1; node < nodes; node++) {
            int known = count;
            while (count < known + 2 * links) {
                int chosen = ends[draws.index(known)];
                if (edges.add(node, chosen)) {
                    ends[count] = chosen;
                    ends[count + 1] = node;
                    count += 2;
                }
            }
        }
        return edges.network();
    }

    private static EdgeSet completeCore(int nodes, int core) {
        EdgeSet edges = new EdgeSet(nodes);
        for (int node = 0; node < core; node++) {
            for (int other = node + 1; other < core; other++) {
                edges.add(node, other);
            }
        }
        return edges;
    }

    /** Goes through the pairs (node, other &lt; node) in rows and skips a geometric number of them (Batagelj and Brandes 2005). */
    private static Network randomPairs(int nodes, double probability, Draws draws) {
        if (probability == 1) {
            return completeCore(nodes, nodes).network();
        }
        EdgeSet edges = new EdgeSet(nodes);
        if (probability == 0) {
            return edges.network();
        }
        double scale = 1 / StrictMath.log1p(-probability);
        long pairs = (long) nodes * (nodes - 1) / 2;
        int node = 1;
        long rowStart = 0;
        double skipped = StrictMath.floor(StrictMath.log1p(-draws.uniform()) * scale);
        for (long pair = 0; skipped < pairs - pair; pair++) {
            pair += (long) skipped;
            while (pair >= rowStart + node) {
                rowStart += node;
                node++;
            }
            edges.add(node, (int) (pair - rowStart));
            skipped = StrictMath.floor(StrictMath.log1p(-draws.uniform()) * scale);
        }
        return edges.network();
    }
}
