package org.plumbline.sim.market;

import org.plumbline.sim.quantity.Point;

/** Something a firm sells, with what each simulated customer has seen of it. */
public final class Offering {
    /** Numbers kept together for each customer: how often she saw it, and the sums of where. */
    private static final int WIDTH = 3;

    private final long id;
    private Point position;
    private final double price;
    private final double launched;
    private final double[] seen;
    private double logQuality;
    private double delivery;
    private boolean onSale = true;
    private boolean newTechnology;
    private double ordered;
    private double comparedPrice;
    private double logPrice;

    /**
     * A new offering that nobody knows yet.
     *
     * @param id its number
     * @param position where it lies on the map
     * @param logQuality its log quality
     * @param price its price, currency units
     * @param launched when it was launched, weeks since the start; negative for one of the past
     * @param customers how many simulated customers there are
     */
    public Offering(long id, Point position, double logQuality, double price, double launched, int customers) {
        this.id = id;
        this.position = position;
        this.logQuality = logQuality;
        this.price = price;
        this.launched = launched;
        this.seen = new double[WIDTH * customers];
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Where it lies on the map. */
    public Point position() {
        return position;
    }

    /** Moves it on the map; what customers saw of it before, they saw. */
    public void moveTo(Point target) {
        position = target;
    }

    /** Its log quality now, as it is delivered. */
    public double logQuality() {
        return logQuality + delivery;
    }

    /** What those who deliver it add to its log quality: for a service, by their depth. */
    public void deliverWith(double addition) {
        delivery = addition;
    }

    /** Its price, currency units. */
    public double price() {
        return price;
    }

    /** When it was launched, weeks since the start. */
    public double launched() {
        return launched;
    }

    /** Whether it can be bought. */
    public boolean onSale() {
        return onSale;
    }

    /** Whether it is built on the new technology. */
    public boolean onNewTechnology() {
        return newTechnology;
    }

    /** It is built on the new technology. */
    public void buildOnNewTechnology() {
        newTechnology = true;
    }

    /** Takes it off the shelf. */
    public void retire() {
        onSale = false;
    }

    /** Moves its log quality the share {@code weight} of the way to {@code level}. */
    public void fadeTowards(double level, double weight) {
        logQuality += weight * (level - logQuality);
    }

    /** Units ordered in the week under way. */
    public double ordered() {
        return ordered;
    }

    void order(double units) {
        ordered += units;
    }

    /** Starts a new week: no orders. */
    public void startWeek() {
        ordered = 0;
    }

    boolean knownTo(int customer) {
        return seen[WIDTH * customer] > 0;
    }

    double views(int customer) {
        return seen[WIDTH * customer];
    }

    double seenX(int customer) {
        return seen[WIDTH * customer + 1];
    }

    double seenY(int customer) {
        return seen[WIDTH * customer + 2];
    }

    void see(int customer, double x, double y) {
        int at = WIDTH * customer;
        seen[at]++;
        seen[at + 1] += x;
        seen[at + 2] += y;
    }

    /** Log of its price against a usual one, which is the same at every call: the logarithm is taken once. */
    double logPrice(double usual) {
        if (usual != comparedPrice) {
            comparedPrice = usual;
            logPrice = StrictMath.log(price / usual);
        }
        return logPrice;
    }
}
