package org.plumbline.sim.ecosystem;

import org.plumbline.sim.quantity.Point;

/**
 * Somebody outside the firm with knowledge, time, money, reach and a goal. Its money is conserved: capital = opening +
 * earned elsewhere + received - paid, in cents, never below zero; its hours of a week are spent at most once.
 */
public final class Partner {
    private final int number;
    private final PartnerKind kind;
    private final double[] depth;
    private final double hoursAWeek;
    private final long opening;
    private final double reach;
    private final long reservation;
    private Point goal;
    private double hoursLeft;
    private double hoursGiven;
    private long earned;
    private long received;
    private long paid;
    private boolean open = true;

    /**
     * A partner as it starts.
     *
     * @param number its number
     * @param goal where on the map it wants designs to lie
     * @param depth its depth in each domain, in [0, 1]; copied
     * @param hoursAWeek hours it can give all firms together in a week
     * @param capital money it can put in at the start, cents
     * @param reach chance in a year that a customer who knows it hears of a firm through it
     * @param reservation what it must get in a year to stay, cents
     */
    public Partner(
            int number,
            PartnerKind kind,
            Point goal,
            double[] depth,
            double hoursAWeek,
            long capital,
            double reach,
            long reservation) {
        this.number = number;
        this.kind = kind;
        this.goal = goal;
        this.depth = depth.clone();
        this.hoursAWeek = hoursAWeek;
        this.opening = capital;
        this.reach = reach;
        this.reservation = reservation;
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** Its kind. */
    public PartnerKind kind() {
        return kind;
    }

    /** Where on the map it wants designs to lie. */
    public Point goal() {
        return goal;
    }

    /** A signal from the market moves its goal the share {@code weight} of the way. */
    void learnGoal(Point signal, double weight) {
        goal = goal.towards(signal, weight);
    }

    /** Its depth in a domain, in [0, 1]. */
    public double depth(int domain) {
        return depth[domain];
    }

    /** Its profile of depths; live, for the law of exchange. */
    double[] profile() {
        return depth;
    }

    /** Chance in a year that a customer hears of a firm through it. */
    public double reach() {
        return reach;
    }

    /** What it must get in a year to stay, cents. */
    public long reservation() {
        return reservation;
    }

    /** Whether it is still there. */
    public boolean open() {
        return open;
    }

    void close() {
        open = false;
    }

    void startWeek() {
        hoursLeft = hoursAWeek;
    }

    /** Takes hours of this week if it has them. */
    boolean takeHours(double hours) {
        if (hours > hoursLeft) {
            return false;
        }
        hoursLeft -= hours;
        hoursGiven += hours;
        return true;
    }

    /** Hours given since the start. */
    public double hoursGiven() {
        return hoursGiven;
    }

    /** Hours it could give in a week. */
    public double hoursAWeek() {
        return hoursAWeek;
    }

    /** Money it could put in now, cents. */
    public long capital() {
        return opening + earned + received - paid;
    }

    /** Money it started with, cents. */
    public long opening() {
        return opening;
    }

    /** Money from its own business since the start, cents. */
    public long earned() {
        return earned;
    }

    /** Money received from firms since the start, cents. */
    public long received() {
        return received;
    }

    /** Money paid to or for firms since the start, cents. */
    public long paid() {
        return paid;
    }

    /** Its own business earns; cents, zero or more. */
    void earn(long cents) {
        earned += cents;
    }

    /** It receives money from a firm; cents, zero or more. */
    void receive(long cents) {
        received += cents;
    }

    /**
     * It pays as far as its capital goes.
     *
     * @param wanted cents, zero or more
     * @return what it paid
     */
    long pay(long wanted) {
        long amount = StrictMath.max(0, StrictMath.min(wanted, capital()));
        paid += amount;
        return amount;
    }
}
