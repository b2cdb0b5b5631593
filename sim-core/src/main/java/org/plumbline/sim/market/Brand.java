package org.plumbline.sim.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.sim.quantity.Point;

/**
 * A firm as customers see it: its offerings, its standing, and for each simulated customer whether she knows it and what
 * she has seen of it, which lies in their {@link Memory}. The scatter she expects is estimated, V = (nu0 V0 + SS) / (nu0 + W) per dimension, from what she saw,
 * older observations counting less.
 */
public final class Brand {
    private final int firm;
    private double advertising = 1;
    private final List<Offering> offerings = new ArrayList<>();
    private final List<Offering> retired = new ArrayList<>();
    private final Memory memory;
    private final int place;
    private final int[] buyers;
    private final int[] placeOfBuyer;
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
     * @param memory what the customers remember, of this firm too
     */
    public Brand(int firm, Memory memory) {
        this.firm = firm;
        this.memory = memory;
        this.place = memory.takeFirm();
        this.buyers = new int[memory.customers()];
        this.placeOfBuyer = new int[memory.customers()];
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
        offering.enter(memory);
        offerings.add(offering);
    }

    /** Takes offerings off that are no longer on sale; customers remember them until those who bought them choose anew. */
    public void clearRetired() {
        for (int i = offerings.size() - 1; i >= 0; i--) {
            if (!offerings.get(i).onSale()) {
                retired.add(offerings.remove(i));
            }
        }
    }

    /** Whether buyers may hold to offerings that were taken off. */
    boolean hasRetired() {
        return !retired.isEmpty();
    }

    /** Nobody buys any longer what was taken off: it is forgotten. */
    void forgetRetired() {
        retired.forEach(Offering::leave);
        retired.clear();
    }

    /** The firm has gone, and nobody buys from it: all that customers remember of it is forgotten. */
    void leave() {
        offerings.forEach(Offering::leave);
        forgetRetired();
        memory.forgetFirm(place);
    }

    /** Utility of the firm beside its offerings: location, service, habit of a place. */
    public double standing() {
        return standing + shock;
    }

    /** Sets the lasting part of the standing. */
    public void setStanding(double utility) {
        standing = utility;
    }

    /** The lasting part of the standing, utility. */
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

    /** Factor on how fast customers come to know the firm by its own advertising. */
    public double advertising() {
        return advertising;
    }

    /** Sets that factor, zero or more; 1 is usual. */
    public void setAdvertising(double factor) {
        advertising = factor;
    }

    /** Share of simulated customers who know the firm. */
    public double awareness() {
        return (double) knownCount / memory.customers();
    }

    /** Checks that it is these customers who remember it. */
    void requireIn(Memory ofMarket) {
        if (memory != ofMarket) {
            throw new IllegalArgumentException(
                    "brand of firm " + firm + " must be made with the memory of the customers of its market");
        }
    }

    /** Its place in what customers remember. */
    int place() {
        return place;
    }

    /** Whether a customer knows the firm. */
    public boolean knownTo(int customer) {
        return memory.knows(customer, place);
    }

    void meet(int customer, Neighbours neighbours) {
        if (!knownTo(customer)) {
            memory.setKnows(customer, place, true);
            knownCount++;
            tell(customer, neighbours, 1);
        }
    }

    void forget(int customer, Neighbours neighbours) {
        if (knownTo(customer)) {
            memory.setKnows(customer, place, false);
            knownCount--;
            tell(customer, neighbours, -1);
        }
    }

    private void tell(int customer, Neighbours neighbours, int change) {
        for (int i = 0; i < neighbours.count(customer); i++) {
            memory.hear(neighbours.get(customer, i), place, change);
        }
    }

    /** Simulated customers who buy from the firm at present. */
    public int buyerCount() {
        return buyerCount;
    }

    /** The customer at a place of the list of buyers. */
    public int buyer(int ordinal) {
        return buyers[ordinal];
    }

    void addBuyer(int customer) {
        placeOfBuyer[customer] = buyerCount;
        buyers[buyerCount++] = customer;
    }

    void removeBuyer(int customer) {
        int freed = placeOfBuyer[customer];
        int last = buyers[--buyerCount];
        buyers[freed] = last;
        placeOfBuyer[last] = freed;
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
        int before = memory.seen(customer, place, week);
        double keep = persistence[StrictMath.min(week - before, persistence.length - 1)];
        double[] seen = memory.impressions();
        int at = memory.impression(customer, place);
        seen[at] = keep * seen[at] + 1;
        seen[at + 1] = keep * seen[at + 1] + x;
        seen[at + 2] = keep * seen[at + 2] + y;
        seen[at + 3] = keep * seen[at + 3] + x * x + y * y;
    }

    /** The variance per dimension that a customer expects of the firm's offerings, squared map units. */
    double variance(int customer, double priorVariance, double priorWeight) {
        double[] seen = memory.impressions();
        int at = memory.impression(customer, place);
        double w = seen[at];
        if (w <= 0) {
            return priorVariance;
        }
        double scatter = seen[at + 3] - (seen[at + 1] * seen[at + 1] + seen[at + 2] * seen[at + 2]) / w;
        return (priorWeight * priorVariance + StrictMath.max(0, scatter) / 2) / (priorWeight + w);
    }
}
