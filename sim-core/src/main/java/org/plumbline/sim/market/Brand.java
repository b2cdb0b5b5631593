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
    /** Numbers kept together for each customer: weight of what she saw, its sums and its squares. */
    private static final int WIDTH = 4;

    private final int firm;
    private final List<Offering> offerings = new ArrayList<>();
    private final boolean[] known;
    private final double[] seen;
    private final int[] seenInWeek;
    private final int[] buyers;
    private final int[] placeOfBuyer;
    private final int[] heard;
    private int buyerCount;
    private int knownCount;
    private double standing;
    private double shock;
    private double reach = 1;
    private double habit = 1;
    private double assets = 0.5;

    /**
     * A brand that nobody knows.
     *
     * @param firm the firm's number
     * @param customers how many simulated customers there are
     */
    public Brand(int firm, int customers) {
        this.firm = firm;
        this.known = new boolean[customers];
        this.seen = new double[WIDTH * customers];
        this.seenInWeek = new int[customers];
        this.buyers = new int[customers];
        this.placeOfBuyer = new int[customers];
        this.heard = new int[customers];
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

    /** Factor on the firm's own efforts to become known. */
    public double reach() {
        return reach;
    }

    /** A business model widens that reach by a share. */
    public void widenReach(double share) {
        reach *= 1 + share;
    }

    /** Factor on how often its buyers choose anew, in (0, 1]. */
    public double habit() {
        return habit;
    }

    /** A business model binds buyers: the time until they choose anew grows by a share. */
    public void bindBuyers(double share) {
        habit /= 1 + share;
    }

    /** Complementary assets (distribution, service, standing with the trade), in [0, 1]; a half is usual. */
    public double assets() {
        return assets;
    }

    /** Sets the complementary assets. */
    public void setAssets(double share) {
        assets = share;
    }

    /** Share of simulated customers who know the firm. */
    public double awareness() {
        return (double) knownCount / known.length;
    }

    /** Whether a customer knows the firm. */
    public boolean knownTo(int customer) {
        return known[customer];
    }

    /** How many of a customer's neighbours know the firm. */
    int heard(int customer) {
        return heard[customer];
    }

    void meet(int customer, Neighbours neighbours) {
        if (!known[customer]) {
            known[customer] = true;
            knownCount++;
            tell(customer, neighbours, 1);
        }
    }

    void forget(int customer, Neighbours neighbours) {
        if (known[customer]) {
            known[customer] = false;
            knownCount--;
            tell(customer, neighbours, -1);
        }
    }

    private void tell(int customer, Neighbours neighbours, int change) {
        for (int place = 0; place < neighbours.count(customer); place++) {
            heard[neighbours.get(customer, place)] += change;
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
        int at = WIDTH * customer;
        seen[at] = keep * seen[at] + 1;
        seen[at + 1] = keep * seen[at + 1] + x;
        seen[at + 2] = keep * seen[at + 2] + y;
        seen[at + 3] = keep * seen[at + 3] + x * x + y * y;
    }

    boolean observedBy(int customer) {
        return seen[WIDTH * customer] > 0;
    }

    double meanX(int customer) {
        return seen[WIDTH * customer + 1] / seen[WIDTH * customer];
    }

    double meanY(int customer) {
        return seen[WIDTH * customer + 2] / seen[WIDTH * customer];
    }

    /** The variance per dimension that a customer expects of the firm's offerings, squared map units. */
    double variance(int customer, double priorVariance, double priorWeight) {
        int at = WIDTH * customer;
        double w = seen[at];
        if (w <= 0) {
            return priorVariance;
        }
        double scatter = seen[at + 3] - (seen[at + 1] * seen[at + 1] + seen[at + 2] * seen[at + 2]) / w;
        return (priorWeight * priorVariance + StrictMath.max(0, scatter) / 2) / (priorWeight + w);
    }
}
