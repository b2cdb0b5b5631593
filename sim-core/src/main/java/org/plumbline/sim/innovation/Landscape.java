package org.plumbline.sim.innovation;

import java.util.Arrays;
import org.plumbline.sim.random.Draws;

/**
 * An NK landscape (Kauffman 1993): how well a design is executed. A design is a set of N bits; the fitness is
 * F(s) = (1/N) sum_i f_i(s_i, s_j1, .., s_jK), where every bit i depends on itself and on K other bits, its neighbours,
 * and the contributions f_i are independent uniforms on [0, 1). Fitness has no unit and lies in [0, 1). Designs are
 * passed as {@code int} bit sets: bit i of the number is bit i of the design. Immutable; nothing is allocated by a
 * reading method.
 */
public final class Landscape {
    /** The largest number of bits N. */
    public static final int LARGEST_SIZE = 20;

    /** How the K neighbours of a bit are chosen. */
    public enum Neighbourhood {
        /** K others, each set equally likely. */
        RANDOM,
        /** The bits beside it on a ring: K/2 on either side, the odd one above. */
        ADJACENT
    }

    private final int size;
    private final int interactions;
    private final int[][] neighbours;
    private final double[] contributions;
    private final int[][] dependents;
    private final int[][] dependentMasks;

    /**
     * Draws a landscape. Takes K draws a bit for random neighbourhoods, none for adjacent ones, then N 2^(K+1) draws for
     * the contributions, bit by bit.
     *
     * @param size N, from 1 to 20
     * @param interactions K, from 0 to N - 1
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public Landscape(int size, int interactions, Neighbourhood kind, Draws draws) {
        this(neighbourhoods(size, interactions, kind, draws), uniforms(size, interactions, draws));
    }

    private Landscape(int[][] neighbours, double[] contributions) {
        this.size = neighbours.length;
        this.interactions = neighbours[0].length;
        this.neighbours = neighbours;
        this.contributions = contributions;
        this.dependents = new int[size][];
        this.dependentMasks = new int[size][];
        for (int bit = 0; bit < size; bit++) {
            indexDependents(bit);
        }
    }

    /**
     * A landscape with given tables.
     *
     * @param neighbours for each bit the ascending numbers of the K others on which it depends
     * @param contributions for each bit its 2^(K+1) contributions; the bit itself is the lowest bit of the index, its
     *     neighbours follow in ascending order
     * @throws IllegalArgumentException if the tables do not fit each other
     */
    public static Landscape of(int[][] neighbours, double[][] contributions) {
        requireSize(neighbours.length, neighbours.length == 0 ? 0 : neighbours[0].length);
        int entries = 2 << neighbours[0].length;
        double[] flat = new double[neighbours.length * entries];
        int[][] copy = new int[neighbours.length][];
        for (int bit = 0; bit < neighbours.length; bit++) {
            copy[bit] = neighbours[bit].clone();
            requireTable(bit, copy, contributions, entries);
            System.arraycopy(contributions[bit], 0, flat, bit * entries, entries);
        }
        return new Landscape(copy, flat);
    }

    /** The number of bits N. */
    public int size() {
        return size;
    }

    /** The ascending numbers of the bits on which {@code bit} depends, itself left out. A copy. */
    public int[] neighbours(int bit) {
        return neighbours[bit].clone();
    }

    /** Whether the contribution of {@code bit} depends on {@code other}, itself included. */
    public boolean depends(int bit, int other) {
        return bit == other || Arrays.binarySearch(neighbours[bit], other) >= 0;
    }

    /** What {@code bit} contributes in {@code design}, f_i in [0, 1). */
    public double contribution(int bit, int design) {
        return entry(bit, key(bit, design));
    }

    /** The fitness F of {@code design}: the mean of all bits' contributions, in [0, 1). */
    public double fitness(int design) {
        double sum = 0;
        for (int bit = 0; bit < size; bit++) {
            sum += contribution(bit, design);
        }
        return sum / size;
    }

    /** What flipping {@code bit} would add to the fitness of {@code design}; only the bits that depend on it are read. */
    public double gain(int bit, int design) {
        double sum = 0;
        for (int index = 0; index < dependents[bit].length; index++) {
            int other = dependents[bit][index];
            int key = key(other, design);
            sum += entry(other, key ^ dependentMasks[bit][index]) - entry(other, key);
        }
        return sum / size;
    }

    /** The index of the contribution of {@code bit} in its table. */
    int key(int bit, int design) {
        int key = (design >>> bit) & 1;
        int[] others = neighbours[bit];
        for (int place = 0; place < others.length; place++) {
            key |= ((design >>> others[place]) & 1) << (place + 1);
        }
        return key;
    }

    /** The contribution of {@code bit} at the index {@code key}. */
    double entry(int bit, int key) {
        return contributions[(bit << (interactions + 1)) + key];
    }

    /** The bits whose contributions depend on {@code bit}, itself included, ascending; not to be changed. */
    int[] dependents(int bit) {
        return dependents[bit];
    }

    /** For each of {@link #dependents}, the bit of its key that {@code bit} sets; not to be changed. */
    int[] dependentMasks(int bit) {
        return dependentMasks[bit];
    }

    private void indexDependents(int bit) {
        int[] found = new int[size];
        int[] masks = new int[size];
        int count = 0;
        for (int other = 0; other < size; other++) {
            if (depends(other, bit)) {
                found[count] = other;
                masks[count] = other == bit ? 1 : 2 << Arrays.binarySearch(neighbours[other], bit);
                count++;
            }
        }
        dependents[bit] = Arrays.copyOf(found, count);
        dependentMasks[bit] = Arrays.copyOf(masks, count);
    }

    private static int[][] neighbourhoods(int size, int interactions, Neighbourhood kind, Draws draws) {
        requireSize(size, interactions);
        int[][] result = new int[size][];
        for (int bit = 0; bit < size; bit++) {
            result[bit] = kind == Neighbourhood.RANDOM
                    ? randomOthers(size, interactions, bit, draws)
                    : adjacentOthers(size, interactions, bit);
        }
        return result;
    }

    private static int[] randomOthers(int size, int interactions, int bit, Draws draws) {
        int[] others = new int[size - 1];
        for (int place = 0; place < others.length; place++) {
            others[place] = place < bit ? place : place + 1;
        }
        for (int place = 0; place < interactions; place++) {
            int chosen = place + draws.index(others.length - place);
            int other = others[chosen];
            others[chosen] = others[place];
            others[place] = other;
        }
        return sorted(Arrays.copyOf(others, interactions));
    }

    private static int[] adjacentOthers(int size, int interactions, int bit) {
        int[] others = new int[interactions];
        int below = interactions / 2;
        for (int place = 0; place < interactions; place++) {
            int step = place < below ? place - below : place - below + 1;
            others[place] = (bit + step + size) % size;
        }
        return sorted(others);
    }

    private static int[] sorted(int[] numbers) {
        Arrays.sort(numbers);
        return numbers;
    }

    private static double[] uniforms(int size, int interactions, Draws draws) {
        double[] result = new double[size << (interactions + 1)];
        for (int index = 0; index < result.length; index++) {
            result[index] = draws.uniform();
        }
        return result;
    }

    private static void requireSize(int size, int interactions) {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("landscape size N (" + size + ") must lie in [1, " + LARGEST_SIZE + "]");
        }
        if (interactions < 0 || interactions >= size) {
            throw new IllegalArgumentException(
                    "landscape interactions K (" + interactions + ") must lie in [0, N - 1 = " + (size - 1) + "]");
        }
    }

    private static void requireTable(int bit, int[][] neighbours, double[][] contributions, int entries) {
        int[] others = neighbours[bit];
        boolean ascending = others.length == neighbours[0].length;
        int previous = -1;
        for (int other : others) {
            ascending &= other > previous && other < neighbours.length && other != bit;
            previous = other;
        }
        if (!ascending) {
            throw new IllegalArgumentException("neighbours of bit " + bit + " (" + Arrays.toString(others)
                    + ") must be K ascending numbers of other bits");
        }
        if (contributions.length != neighbours.length || contributions[bit].length != entries) {
            throw new IllegalArgumentException("contributions of bit " + bit + " must be " + entries + " numbers");
        }
        for (double contribution : contributions[bit]) {
            if (!(contribution >= 0 && contribution <= 1)) {
                throw new IllegalArgumentException(
                        "contribution (" + contribution + ") of bit " + bit + " must lie in [0, 1]");
            }
        }
    }
}
