package org.plumbline.sim.market;

import org.plumbline.sim.quantity.Point;

/** Something a firm sells, with what each simulated customer has seen of it. */
public final class Offering {
    private final long id;
    private final Point position;
    private final double price;
    private final double launched;
    private final int[] views;
    private final double[] sumX;
    private final double[] sumY;
    private double logQuality;
    private boolean onSale = true;
    private boolean newTechnology;
    private double ordered;

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
        this.views = new int[customers];
        this.sumX = new double[customers];
        this.sumY = new double[customers];
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Where it lies on the map. */
    public Point position() {
        return position;
    }

    /** Its log quality now. */
    public double logQuality() {
        return logQuality;
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
        return views[customer] > 0;
    }

    int views(int customer) {
        return views[customer];
    }

    double seenX(int customer) {
        return sumX[customer];
    }

    double seenY(int customer) {
        return sumY[customer];
    }

    void see(int customer, double x, double y) {
        views[customer]++;
        sumX[customer] += x;
        sumY[customer] += y;
    }
}
