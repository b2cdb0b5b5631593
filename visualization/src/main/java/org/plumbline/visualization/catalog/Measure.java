package org.plumbline.visualization.catalog;

import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Outcome.Direction;
import org.plumbline.sim.observation.Unit;

/**
 * A quantity that charts show.
 *
 * @param key its column in the tables
 * @param phrase its name in sentences
 * @param unit its unit
 * @param better which direction is better
 */
public record Measure(String key, String phrase, Unit unit, Direction better) {
    /** An outcome of a run. */
    public static Measure of(Outcome outcome) {
        return new Measure(outcome.key(), outcome.phrase(), outcome.unit(), outcome.direction());
    }

    /** Whether a value is better than another; where neither direction is better, whether it is higher. */
    public boolean better(double value, double other) {
        return better == Direction.LESS ? value < other : value > other;
    }

    /** What is said of the better of two: ahead, or higher where neither direction is better. */
    public String aheadWord() {
        return better == Direction.NEITHER ? "higher" : "ahead";
    }

    /** What is said of the worse of two. */
    public String behindWord() {
        return better == Direction.NEITHER ? "lower" : "behind";
    }

    /** The direction in words for an axis; empty where neither is better. */
    public String directionNote() {
        return switch (better) {
            case MORE -> "more is better";
            case LESS -> "less is better";
            case NEITHER -> "";
        };
    }

    /** This quantity of one of several, such as the profit of a strategy. */
    public Measure of(String whose) {
        return new Measure(key, phrase + " of " + whose, unit, better);
    }
}
