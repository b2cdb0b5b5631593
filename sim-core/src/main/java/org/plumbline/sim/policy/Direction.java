package org.plumbline.sim.policy;

import java.util.List;
import org.plumbline.sim.quantity.Point;

/**
 * What a firm says it is after, as it stands now: the vision, the segments it names as its themes, and how many of its
 * projects may lie off the vision. It changes when the owner restates it. Draws nothing.
 */
public final class Direction {
    private final double reach;
    private Point vision;
    private List<Integer> themes = List.of();
    private double offVisionQuota;

    /**
     * A direction as first stated.
     *
     * @param reach distance from the vision beyond which a bet counts as off it, map units
     * @param offVisionQuota share of projects that may lie off the vision, in [0, 1]
     */
    public Direction(Point vision, double reach, double offVisionQuota) {
        this.vision = vision;
        this.reach = reach;
        setOffVisionQuota(offVisionQuota);
    }

    /** What the firm wants to stand for now. */
    public Point vision() {
        return vision;
    }

    /** States another vision. */
    public void restate(Point newVision) {
        vision = newVision;
    }

    /** The segments that the firm names, the first the most important; empty before any are named. */
    public List<Integer> themes() {
        return themes;
    }

    /** Names the segments that count, the first the most important. */
    public void setThemes(List<Integer> segments) {
        themes = List.copyOf(segments);
    }

    /** Whether a place lies off the vision. */
    public boolean offVision(Point place) {
        return place.squaredDistance(vision) > reach * reach;
    }

    /** Share of projects that may lie off the vision, in [0, 1]. */
    public double offVisionQuota() {
        return offVisionQuota;
    }

    /** Sets that share. */
    public void setOffVisionQuota(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("quota of bets off the vision (" + share + ") must lie in [0, 1]");
        }
        offVisionQuota = share;
    }
}
