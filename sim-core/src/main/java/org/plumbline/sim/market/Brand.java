package org.plumbline.sim.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.sim.quantity.Point;

/**
 * A firm as customers see it: its offerings, its standing, and for each simulated customer whether she knows it and what
 * she has seen of it. The scatter she expects is estimated, V = (nu0 V0 + SS) / (nu0 + W) per dimension, from what she saw,
 * older observations counting less.
 */
public final class Brand {
    private final int firm;
    private final List<Offering> offerings = new ArrayList<>();
    private final boolean[] known;
    private final double[] weight;
    private final double[] sumX;
    private final double[] sumY;
    private final double[] squares;
    private final int[] seenInWeek;
    private final int[] buyers;
    private final int[] placeOfBuyer;
    private int buyerCount;
    private int knownCount;
    private double standing;
    private double shock;

    /**
     * A brand that nobody knows.
     *
     * @param firm the firm's number
     * @param customers how many simulated customers there are
     */
    public Brand(int firm, int customers) {
        this.firm = firm;
        this.known = new boolean[customers];
        this.weight = new double[customers];
        this.sumX = new double[customers];
        this.sumY = new double[customers];
        this.squares = new double[customers];
        this.seenInWeek = new int[customers];
        this.buyers = new int[customers];
        this.placeOfBuyer = new int[customers];
        Arrays.fill(placeOfBuyer, -1);
    }

    /** The firm's number. */
    public int firm() {
        return firm;
    }

    /** The offerings on sale, oldest first. */
    public List<Offering> offerings() {
        return offerings;
    }

    /** What was ordered in the week under way, at its price, currency units. */
    public double ordered() {
        double sum = 0;
        for (Offering offering : offerings) {
            sum += offering.ordered() * offering.price();
        }
        return sum;
    }

    /** Puts an offering on sale. */
    public void add(Offering offering) {
        offerings.add(offering);
    }

    /** Takes offerings off that are no longer on sale. */
    public void clearRetired() {
        offerings.removeIf(o -> !o.onSale());
    }

    /** Utility of the firm beside its offerings: location, service, habit of a place. */
    public double standing() {
        return standing + shock;
    }

    /** Sets the lasting part of the standing. */
    public void setStanding(double utility) {
        standing = utility;
    }

    /** The lasting part of the standing. */
    public double lastingStanding() {
        return standing;
    }

    /** Shakes the reputation by {@code utility}. */
    public void shake(double utility) {
        shock += utility;
    }

    /** Lets the effect of shocks fade: keeps the share {@code persistence}. */
    public void recover(double persistence) {
        shock *= persistence;
    }

    /** Share of simulated customers who know the firm. */
    public double awareness() {
        return (double) knownCount / known.length;
    }

    /** Whether a customer knows the firm. */
    public boolean knownTo(int customer) {
        return known[customer];
    }

    void meet(int customer) {
        if (!known[customer]) {
            known[customer] = true;
            knownCount++;
        }
    }

    void forget(int customer) {
        if (known[customer]) {
            known[customer] = false;
            knownCount--;
        }
    }

    /** Simulated customers who buy from the firm at present. */
    public int buyerCount() {
        return buyerCount;
    }

    /** The customer at a place of the list of buyers. */
    public int buyer(int place) {
        return buyers[place];
    }

    void addBuyer(int customer) {
        placeOfBuyer[customer] = buyerCount;
        buyers[buyerCount++] = customer;
    }

    void removeBuyer(int customer) {
        int place = placeOfBuyer[customer];
        int last = buyers[--buyerCount];
        buyers[place] = last;
        placeOfBuyer[last] = place;
        placeOfBuyer[customer] = -1;
    }

    /** The middle of the offerings; the origin without any. */
    public Point centre() {
        if (offerings.isEmpty()) {
            return Point.ORIGIN;
        }
        double x = 0;
        double y = 0;
        for (Offering offering : offerings) {
            x += offering.position().x();
            y += offering.position().y();
        }
        return new Point(x / offerings.size(), y / offerings.size());
    }

    /**
     * A customer sees something of the firm at (x, y).
     *
     * @param persistence weight that observations keep, one entry for each week since, the last for all longer times
     */
    void observe(int customer, double x, double y, int week, double[] persistence) {
        double keep = persistence[StrictMath.min(week - seenInWeek[customer], persistence.length - 1)];
        seenInWeek[customer] = week;
        weight[customer] = keep * weight[customer] + 1;
        sumX[customer] = keep * sumX[customer] + x;
        sumY[customer] = keep * sumY[customer] + y;
        squares[customer] = keep * squares[customer] + x * x + y * y;
    }

    boolean observedBy(int customer) {
        return weight[customer] > 0;
    }

    double meanX(int customer) {
        return sumX[customer] / weight[customer];
    }

    double meanY(int customer) {
        return sumY[customer] / weight[customer];
    }

    /** The variance per dimension that a customer expects of the firm's offerings, squared map units. */
    double variance(int customer, double priorVariance, double priorWeight) {
        double w = weight[customer];
        if (w <= 0) {
            return priorVariance;
        }
        double scatter = squares[customer] - (sumX[customer] * sumX[customer] + sumY[customer] * sumY[customer]) / w;
        return (priorWeight * priorVariance + StrictMath.max(0, scatter) / 2) / (priorWeight + w);
    }
}
