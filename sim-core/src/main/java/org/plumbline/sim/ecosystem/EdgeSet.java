package org.plumbline.sim.ecosystem;

import java.util.Arrays;

/** The edges of a network that is being made; refuses loops and double edges. */
final class EdgeSet {
    private final int[][] neighbours;
    private final int[] degrees;

    EdgeSet(int nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("nodes (" + nodes + ") of a network must be at least 1");
        }
        neighbours = new int[nodes][4];
        degrees = new int[nodes];
    }

    int neighbour(int node, int place) {
        return neighbours[node][place];
    }

    int degree(int node) {
        return degrees[node];
    }

    /** Adds an edge unless it is a loop, exists already, or names no node; says whether it did. */
    boolean add(int node, int other) {
        boolean possible = isNode(node) && isNode(other) && node != other && !joined(node, other);
        if (possible) {
            append(node, other);
            append(other, node);
        }
        return possible;
    }

    void remove(int node, int other) {
        drop(node, other);
        drop(other, node);
    }

    Network network() {
        int[][] exact = new int[neighbours.length][];
        for (int node = 0; node < exact.length; node++) {
            exact[node] = Arrays.copyOf(neighbours[node], degrees[node]);
        }
        return new Network(exact);
    }

    private boolean isNode(int node) {
        return node >= 0 && node < neighbours.length;
    }

    private boolean joined(int node, int other) {
        return degrees[node] <= degrees[other] ? place(node, other) >= 0 : place(other, node) >= 0;
    }

    private int place(int node, int other) {
        for (int place = 0; place < degrees[node]; place++) {
            if (neighbours[node][place] == other) {
                return place;
            }
        }
        return -1;
    }

    private void append(int node, int other) {
        if (degrees[node] == neighbours[node].length) {
            neighbours[node] = Arrays.copyOf(neighbours[node], 2 * degrees[node]);
        }
        neighbours[node][degrees[node]] = other;
        degrees[node]++;
    }

    private void drop(int node, int other) {
        int place = place(node, other);
        degrees[node]--;
        neighbours[node][place] = neighbours[node][degrees[node]];
    }
}
