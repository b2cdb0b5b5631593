package org.plumbline.sim.market;

/** Who talks to whom among customers: for each the numbers of her neighbours. Not to be changed once made. */
public final class Neighbours {
    private final int[][] of;

    private Neighbours(int[][] of) {
        this.of = of;
    }

    /**
     * The neighbours of each customer; if one is another's, she is hers too.
     *
     * @param neighbours a row for each customer; a copy is not made
     */
    public static Neighbours of(int[][] neighbours) {
        return new Neighbours(neighbours);
    }

    int count(int customer) {
        return of[customer].length;
    }

    int get(int customer, int place) {
        return of[customer][place];
    }
}
