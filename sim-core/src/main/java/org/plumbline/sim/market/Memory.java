package org.plumbline.sim.market;

import java.util.Arrays;

/**
 * What customers remember: of each firm whether they know it, how many of their neighbours do, and what they saw of it; of
 * each offering how often they saw it, and where. All that one customer remembers lies together, since she needs it together
 * when she chooses. Firms and offerings have places, which are taken again when a firm or an offering is gone for good.
 */
public final class Memory {
    /** Numbers kept together of an offering: how often it was seen, and the sums of where. */
    static final int LOOK = 3;
    /** Numbers kept together of a firm: weight of what was seen, its sums and its squares. */
    static final int IMPRESSION = 4;

    private static final int FIRST_CAPACITY = 16;

    private final int customers;
    private final Places firmPlaces = new Places();
    private final Places offeringPlaces = new Places();
    private boolean[] known;
    private int[] heard;
    private int[] seenInWeek;
    private double[] impressions;
    private double[] looks;

    /** The places of a row, and which of them are free. */
    private static final class Places {
        private int capacity = FIRST_CAPACITY;
        private int used;
        private int[] free = new int[FIRST_CAPACITY];
        private int freeCount;

        boolean full() {
            return freeCount == 0 && used == capacity;
        }

        int take() {
            return freeCount > 0 ? free[--freeCount] : used++;
        }

        void giveBack(int place) {
            if (freeCount == free.length) {
                free = Arrays.copyOf(free, 2 * freeCount);
            }
            free[freeCount++] = place;
        }
    }

    /**
     * A memory in which nothing is.
     *
     * @param customers how many customers there are
     */
    public Memory(int customers) {
        this.customers = customers;
        this.known = new boolean[customers * FIRST_CAPACITY];
        this.heard = new int[customers * FIRST_CAPACITY];
        this.seenInWeek = new int[customers * FIRST_CAPACITY];
        this.impressions = new double[IMPRESSION * customers * FIRST_CAPACITY];
        this.looks = new double[LOOK * customers * FIRST_CAPACITY];
    }

    /** How many customers there are. */
    int customers() {
        return customers;
    }

    /** A place for a firm that nobody knows. */
    int takeFirm() {
        if (firmPlaces.full()) {
            int from = firmPlaces.capacity;
            firmPlaces.capacity = 2 * from;
            known = widened(known, from);
            heard = widened(heard, from);
            seenInWeek = widened(seenInWeek, from);
            impressions = widened(impressions, IMPRESSION * from);
        }
        int place = firmPlaces.take();
        for (int c = 0; c < customers; c++) {
            int at = firm(c, place);
            known[at] = false;
            heard[at] = 0;
            seenInWeek[at] = 0;
            Arrays.fill(impressions, IMPRESSION * at, IMPRESSION * (at + 1), 0);
        }
        return place;
    }

    /** A place for an offering that nobody has seen. */
    int takeOffering() {
        if (offeringPlaces.full()) {
            looks = widened(looks, LOOK * offeringPlaces.capacity);
            offeringPlaces.capacity *= 2;
        }
        int place = offeringPlaces.take();
        for (int c = 0; c < customers; c++) {
            int at = offering(c, place);
            Arrays.fill(looks, at, at + LOOK, 0);
        }
        return place;
    }

    void forgetFirm(int place) {
        firmPlaces.giveBack(place);
    }

    void forgetOffering(int place) {
        offeringPlaces.giveBack(place);
    }

    private double[] widened(double[] rows, int width) {
        double[] wide = new double[2 * rows.length];
        widen(rows, wide, width);
        return wide;
    }

    private int[] widened(int[] rows, int width) {
        int[] wide = new int[2 * rows.length];
        widen(rows, wide, width);
        return wide;
    }

    private boolean[] widened(boolean[] rows, int width) {
        boolean[] wide = new boolean[2 * rows.length];
        widen(rows, wide, width);
        return wide;
    }

    private void widen(Object rows, Object wide, int width) {
        for (int c = 0; c < customers; c++) {
            System.arraycopy(rows, c * width, wide, 2 * c * width, width);
        }
    }

    private int firm(int customer, int place) {
        return customer * firmPlaces.capacity + place;
    }

    /** Where what a customer saw of an offering begins in {@link #looks}. */
    int offering(int customer, int place) {
        return LOOK * (customer * offeringPlaces.capacity + place);
    }

    /** How often offerings were seen, and the sums of where, customer by customer. */
    double[] looks() {
        return looks;
    }

    boolean knows(int customer, int firm) {
        return known[firm(customer, firm)];
    }

    void setKnows(int customer, int firm, boolean knows) {
        known[firm(customer, firm)] = knows;
    }

    int heard(int customer, int firm) {
        return heard[firm(customer, firm)];
    }

    void hear(int customer, int firm, int change) {
        heard[firm(customer, firm)] += change;
    }

    /** Where what a customer saw of a firm begins in {@link #impressions}. */
    int impression(int customer, int firm) {
        return IMPRESSION * firm(customer, firm);
    }

    /** What was seen of firms, customer by customer: weight, sum of x, sum of y, sum of squares. */
    double[] impressions() {
        return impressions;
    }

    /** The week in which a customer last saw something of a firm; takes note that it is this one now. */
    int seen(int customer, int firm, int week) {
        int at = firm(customer, firm);
        int before = seenInWeek[at];
        seenInWeek[at] = week;
        return before;
    }
}
