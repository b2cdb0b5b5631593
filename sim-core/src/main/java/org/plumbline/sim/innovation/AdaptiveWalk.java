package org.plumbline.sim.innovation;

import org.plumbline.sim.random.Draws;

/**
 * Search by single flips on a landscape (Kauffman 1993; Levinthal 1997). It keeps every bit's table index, so that a
 * flip and its gain touch only the bits that depend on it. Reusable: {@link #start} begins anew, and nothing is
 * allocated afterwards. Not for use by several threads.
 */
public final class AdaptiveWalk {
    private final Landscape landscape;
    private final int[] keys;
    private final int[] order;
    private int design;
    private int length;

    /** A walk on {@code landscape}, standing on the design without any bit. */
    public AdaptiveWalk(Landscape landscape) {
        this.landscape = landscape;
        this.keys = new int[landscape.size()];
        this.order = new int[landscape.size()];
        start(0);
    }

    /**
     * Begins a new walk.
     *
     * @param from the first design, in [0, 2^N)
     * @throws IllegalArgumentException if the design has bits beyond N
     */
    public void start(int from) {
        if (from < 0 || from >= 1 << keys.length) {
            throw new IllegalArgumentException("design (" + from + ") must lie in [0, 2^" + keys.length + ")");
        }
        design = from;
        length = 0;
        for (int bit = 0; bit < keys.length; bit++) {
            keys[bit] = landscape.key(bit, from);
        }
    }

    /** The design on which the walk stands. */
    public int design() {
        return design;
    }

    /** How many flips the walk has made since its start. */
    public int length() {
        return length;
    }

    /** The fitness of the design on which the walk stands. */
    public double fitness() {
        double sum = 0;
        for (int bit = 0; bit < keys.length; bit++) {
            sum += landscape.entry(bit, keys[bit]);
        }
        return sum / keys.length;
    }

    /** What flipping {@code bit} would add to the fitness. */
    public double gain(int bit) {
        int[] others = landscape.dependents(bit);
        int[] masks = landscape.dependentMasks(bit);
        double sum = 0;
        for (int index = 0; index < others.length; index++) {
            int other = others[index];
            sum += landscape.entry(other, keys[other] ^ masks[index]) - landscape.entry(other, keys[other]);
        }
        return sum / keys.length;
    }

    /** Flips {@code bit}, whatever it gains. */
    public void flip(int bit) {
        int[] others = landscape.dependents(bit);
        int[] masks = landscape.dependentMasks(bit);
        for (int index = 0; index < others.length; index++) {
            keys[others[index]] ^= masks[index];
        }
        design ^= 1 << bit;
        length++;
    }

    /** Steepest ascent: flips the bit that gains most, the lowest of equals, until no flip gains. Draws nothing. */
    public void climbSteepest() {
        for (int bit = steepest(); bit >= 0; bit = steepest()) {
            flip(bit);
        }
    }

    /**
     * Random ascent: tries the bits in a random order and takes the first that gains, until none does. Takes one draw a
     * bit tried.
     */
    public void climbRandomly(Draws draws) {
        for (int bit = firstGaining(draws); bit >= 0; bit = firstGaining(draws)) {
            flip(bit);
        }
    }

    private int steepest() {
        int best = -1;
        double most = 0;
        for (int bit = 0; bit < keys.length; bit++) {
            double gain = gain(bit);
            if (gain > most) {
                most = gain;
                best = bit;
            }
        }
        return best;
    }

    private int firstGaining(Draws draws) {
        for (int bit = 0; bit < order.length; bit++) {
            order[bit] = bit;
        }
        for (int left = order.length; left > 0; left--) {
            int chosen = draws.index(left);
            int bit = order[chosen];
            if (gain(bit) > 0) {
                return bit;
            }
            order[chosen] = order[left - 1];
        }
        return -1;
    }
}
