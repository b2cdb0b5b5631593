package org.plumbline.sim.firm;

import org.plumbline.sim.fact.SalesAlarm;
import org.plumbline.sim.innovation.Pipeline;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.innovation.Shelf;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The firm's own figures, late and in error. Without measurement they are a year's moving average of what was sold, with
 * an error of 40 %; with full measurement one of four weeks of what was ordered, which leads sales, with 5 %. Now and then
 * - once a year to every four weeks - the latest is held against what is usual; if it falls short by a sixth everything
 * under way is looked at again. The quicker the figures, the more often chance alone sets off the alarm.
 */
final class Metrics {
    private static final double ALARM = 5.0 / 6;
    private static final int FIRST_SLOT = 1 << 24;

    private final World world;
    private final Workplace place;
    private final Shelf shelf;
    private final double measurement;
    private final double window;
    private double usual;
    private double latest;
    private double centreX;
    private double centreY;
    private double weights;
    private int noted;

    Metrics(World world, Workplace place, Shelf shelf) {
        this.world = world;
        this.place = place;
        this.shelf = shelf;
        this.measurement = place.policy().levers().measurement();
        this.window = LeverRules.figuresWeeks(place.policy().levers());
    }

    /** Standard deviation of the logarithm of what is measured. */
    double error() {
        return LeverRules.figuresError(place.policy().levers());
    }

    /**
     * Takes note of a week: ordered or, as far as figures lag, sold. While the firm is younger than the window of an
     * average, the average is that of its weeks so far.
     *
     * @param served share of orders that could be served
     */
    void note(int week, double served) {
        double season = StrictMath.max(world.market().season(week), Double.MIN_NORMAL);
        double total = 0;
        double keep = 1 - 1 / window;
        centreX *= keep;
        centreY *= keep;
        weights *= keep;
        for (ProductLine line : shelf.lines()) {
            double ordered = line.offering().ordered() * line.offering().price();
            double seen = ordered * (measurement + (1 - measurement) * served);
            Point at = line.offering().position();
            centreX += seen * at.x();
            centreY += seen * at.y();
            weights += seen;
            total += seen / season;
        }
        noted++;
        latest += (total - latest) / StrictMath.min(window, noted);
        usual += (total - usual) / StrictMath.min(Weeks.PER_YEAR, noted);
    }

    /** Sales against usual ones as they are measured now. Draws one normal. */
    double measured(int week) {
        Draws draws = world.streams().open(Purpose.METRICS, EntityType.FIRM, place.firm(), FIRST_SLOT + week);
        double ratio = usual > 0 ? latest / usual : 1;
        return ratio * StrictMath.exp(error() / 2 * draws.normal());
    }

    /** The middle of what sells, weighted by measured sales; the middle of the offerings where nothing does. */
    Point centreOfSales() {
        return weights > 0
                ? new Point(centreX / weights, centreY / weights)
                : place.brand().centre();
    }

    /** Raises an alarm if figures are looked at this week and fall short. Draws one normal when they are looked at. */
    void check(int week, Pipeline pipeline) {
        int every = (int) StrictMath.rint(window);
        if (measurement == 0 || noted <= Weeks.PER_YEAR || week % every != 0) {
            return;
        }
        double measured = measured(week);
        if (measured < ALARM) {
            double hours = LeverRules.alarmHours(
                    place.policy().levers(), world.people().leverCost());
            place.hours().takeUpTo(Hours.Use.VISION_REVIEW, hours);
            world.facts().on(new SalesAlarm(week, place.firm(), measured, pipeline.passAgain()));
        }
    }
}
