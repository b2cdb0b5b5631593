package org.plumbline.sim.ecosystem;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.plumbline.sim.random.Draws;

/**
 * An undirected network without loops and double edges: for each node 0..n-1 the ascending numbers of its neighbours.
 * Immutable.
 */
public final class Network {
    /** How many sources the mean path length takes at most where it samples them. */
    static final int SAMPLED_SOURCES = 500;

    private static final int SAMPLED_ABOVE = 2000;

    private final int[] offsets;
    private final int[] targets;

    Network(int[][] neighbours) {
        offsets = new int[neighbours.length + 1];
        for (int node = 0; node < neighbours.length; node++) {
            offsets[node + 1] = offsets[node] + neighbours[node].length;
        }
        targets = new int[offsets[neighbours.length]];
        for (int node = 0; node < neighbours.length; node++) {
            System.arraycopy(neighbours[node], 0, targets, offsets[node], neighbours[node].length);
            Arrays.sort(targets, offsets[node], offsets[node + 1]);
        }
    }

    /**
     * The network with given edges.
     *
     * @param nodes how many nodes, at least 1
     * @param edges pairs of different nodes, each at most once in either direction
     * @throws IllegalArgumentException if an edge is a loop, occurs twice or names no node
     */
    public static Network of(int nodes, int[][] edges) {
        EdgeSet set = new EdgeSet(nodes);
        for (int[] edge : edges) {
            if (edge.length != 2 || !set.add(edge[0], edge[1])) {
                throw new IllegalArgumentException(
                        "edge " + Arrays.toString(edge) + " must join two different nodes and occur once");
            }
        }
        return set.network();
    }

    /** The number of nodes n. */
    public int nodes() {
        return offsets.length - 1;
    }

    /** The number of edges. */
    public int edges() {
        return targets.length / 2;
    }

    /** How many neighbours {@code node} has. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The neighbour at {@code place}, from 0 to degree - 1 in ascending order. */
    public int neighbour(int node, int place) {
        if (place < 0 || place >= degree(node)) {
            throw new IndexOutOfBoundsException("neighbour " + place + " of " + degree(node) + " of node " + node);
        }
        return targets[offsets[node] + place];
    }

    /** The ascending numbers of the neighbours of {@code node}; a copy. */
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(targets, offsets[node], offsets[node + 1]);
    }

    /** Whether two nodes are joined. */
    public boolean joined(int node, int other) {
        return Arrays.binarySearch(targets, offsets[node], offsets[node + 1], other) >= 0;
    }

    /** The share of possible edges that exist, 2 E / (n (n - 1)), in [0, 1]; zero for a single node. */
    public double density() {
        double pairs = nodes() * (nodes() - 1.0);
        return pairs == 0 ? 0 : targets.length / pairs;
    }

    /** The share of nodes with exactly {@code degree} neighbours, in [0, 1]. */
    public double degreeShare(int degree) {
        int count = 0;
        for (int node = 0; node < nodes(); node++) {
            count += degree(node) == degree ? 1 : 0;
        }
        return (double) count / nodes();
    }

    /**
     * The mean local clustering coefficient (Watts and Strogatz 1998): over all nodes, the share of pairs of neighbours
     * that are joined themselves; a node with fewer than two neighbours counts as 0.
     */
    public double clustering() {
        int[] marks = new int[nodes()];
        double sum = 0;
        for (int node = 0; node < nodes(); node++) {
            sum += clustering(node, marks);
        }
        return sum / nodes();
    }

    /**
     * The mean number of steps of the shortest path between two nodes, over all ordered pairs that are connected at all.
     * Takes no draws.
     *
     * @return empty where no pair is connected
     */
    public OptionalDouble pathLength() {
        int[] sources = new int[nodes()];
        Arrays.setAll(sources, node -> node);
        return pathLength(sources);
    }

    /**
     * The same, in a network above 2,000 nodes estimated from 500 different sources, which take one draw each.
     *
     * @return empty where no pair is connected
     */
    public OptionalDouble pathLength(Draws draws) {
        if (nodes() <= SAMPLED_ABOVE) {
            return pathLength();
        }
        int[] sources = new int[nodes()];
        Arrays.setAll(sources, node -> node);
        for (int place = 0; place < SAMPLED_SOURCES; place++) {
            int chosen = place + draws.index(sources.length - place);
            int source = sources[chosen];
            sources[chosen] = sources[place];
            sources[place] = source;
        }
        return pathLength(Arrays.copyOf(sources, SAMPLED_SOURCES));
    }

    private OptionalDouble pathLength(int[] sources) {
        int[] distances = new int[nodes()];
        int[] queue = new int[nodes()];
        long steps = 0;
        long pairs = 0;
        for (int source : sources) {
            int reached = search(source, distances, queue);
            pairs += reached - 1;
            for (int place = 1; place < reached; place++) {
                steps += distances[queue[place]];
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) steps / pairs);
    }

    /** Searches breadth first; the queue then holds the nodes reached, the source first, and their count is returned. */
    private int search(int source, int[] distances, int[] queue) {
        Arrays.fill(distances, -1);
        distances[source] = 0;
        queue[0] = source;
        int reached = 1;
        for (int place = 0; place < reached; place++) {
            int node = queue[place];
            for (int index = offsets[node]; index < offsets[node + 1]; index++) {
                int other = targets[index];
                if (distances[other] < 0) {
                    distances[other] = distances[node] + 1;
                    queue[reached] = other;
                    reached++;
                }
            }
        }
        return reached;
    }

    /** Marks the neighbours of {@code node} and counts the marked ones among their neighbours: each pair twice. */
    private double clustering(int node, int[] marks) {
        int degree = degree(node);
        if (degree < 2) {
            return 0;
        }
        for (int index = offsets[node]; index < offsets[node + 1]; index++) {
            marks[targets[index]] = node + 1;
        }
        long joined = 0;
        for (int index = offsets[node]; index < offsets[node + 1]; index++) {
            for (int other = offsets[targets[index]]; other < offsets[targets[index] + 1]; other++) {
                joined += marks[targets[other]] == node + 1 ? 1 : 0;
            }
        }
        return joined / (degree * (degree - 1.0));
    }
}
