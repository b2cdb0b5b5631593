package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.market.Offering;

/** The firm's own account of one offering: what it cost and what it brings. */
public final class ProductLine {
    private final Offering offering;
    private final long idea;
    private final IdeaKind kind;
    private long costCents;
    private int redesigns;
    private long revenueCents;
    private long materialCents;
    private long upkeepCents;
    private double smoothedMargin;
    private double weeksBelow;
    private boolean judged;
    private double waiting;

    /**
     * The account of an offering.
     *
     * @param idea the number of the idea it came from; -1 for one that was there at the start
     * @param kind product or service
     * @param costCents direct spend on it, hours at the wage included
     * @param usualMarginCents weekly margin from which the smoothed one starts
     */
    ProductLine(Offering offering, long idea, IdeaKind kind, long costCents, double usualMarginCents) {
        this.offering = offering;
        this.idea = idea;
        this.kind = kind;
        this.costCents = costCents;
        this.smoothedMargin = usualMarginCents;
    }

    /** The offering. */
    public Offering offering() {
        return offering;
    }

    /** Whether it was launched in the run. */
    public boolean isNew() {
        return idea >= 0;
    }

    /** Whether it is a service. */
    public boolean service() {
        return kind == IdeaKind.SERVICE;
    }

    /** Units that were ordered in earlier weeks and not yet delivered. */
    public double waiting() {
        return waiting;
    }

    /** So many units wait for delivery now. */
    public void keepWaiting(double units) {
        waiting = units;
    }

    int redesigns() {
        return redesigns;
    }

    /** It was redesigned, which adds to its direct spend, in cents. */
    void redesign(long cents) {
        redesigns++;
        costCents += cents;
    }

    long idea() {
        return idea;
    }

    long costCents() {
        return costCents;
    }

    /** What it brought since launch, in cents. */
    public long revenueCents() {
        return revenueCents;
    }

    /** Revenue less material since launch, in cents. */
    public long marginCents() {
        return revenueCents - materialCents;
    }

    long upkeepCents() {
        return upkeepCents;
    }

    boolean judged() {
        return judged;
    }

    void setJudged() {
        judged = true;
    }

    /** Whether its margin so far exceeds its direct spend and upkeep. */
    boolean earnedItsCost() {
        return marginCents() > costCents + upkeepCents;
    }

    /** Books a week's sales. */
    public void sell(long revenue, long material) {
        revenueCents += revenue;
        materialCents += material;
    }

    /**
     * Books a week's upkeep and looks whether the smoothed margin covers it.
     *
     * @param margin the week's margin in cents
     * @param smoothing weight of the new week, in (0, 1)
     */
    void keep(long upkeep, double margin, double smoothing) {
        upkeepCents += isNew() ? upkeep : 0;
        smoothedMargin += smoothing * (margin - smoothedMargin);
        weeksBelow = smoothedMargin < upkeep ? weeksBelow + 1 : 0;
    }

    double weeksBelow() {
        return weeksBelow;
    }
}
