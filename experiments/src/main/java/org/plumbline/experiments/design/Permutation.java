package org.plumbline.experiments.design;

import org.plumbline.sim.random.Draws;

/** Random orders. */
final class Permutation {
    private Permutation() {}

    /** The numbers 0 to size - 1 in random order (Durstenfeld 1964, from the last place down). Draws size - 1. */
    static int[] random(int size, Draws draws) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        for (int i = size - 1; i >= 1; i--) {
            int j = draws.index(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
