package org.plumbline.sim.ecosystem;

import org.plumbline.sim.fact.RulesChanged;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The rules and standards of the trade as a place on the map: an offering there meets them at no cost, one elsewhere
 * costs by the distance at its launch. They change by a Poisson process; the new place is drawn (normal, standard
 * deviation 0.3 per dimension, round the middle of all segments) and pulled towards where those want it who took part:
 * new = (1 - w) drawn + w m, w = H / (H + 100), with H the hours of participation since the last change and m the mean of
 * the participants' aims weighted by their hours. All numbers assumed.
 */
public final class Rules {
    private static final double SPREAD = 0.3;
    private static final double HOURS_OF_HALF_INFLUENCE = 100;

    private final Surroundings around;
    private final Draws draws;
    private Point standard;
    private double hours;
    private double sumX;
    private double sumY;

    Rules(Surroundings around) {
        this.around = around;
        this.draws = around.streams().open(Purpose.RULES, EntityType.WORLD, 0, 0);
        this.standard = around.market().customers().segments().middle();
    }

    /** The place that meets the rules at no cost. */
    public Point standard() {
        return standard;
    }

    /** Somebody spends hours to have the rules near {@code aim}. */
    void takePart(double spent, Point aim) {
        hours += spent;
        sumX += spent * aim.x();
        sumY += spent * aim.y();
    }

    /** A week in which the rules may change. Draws one uniform and two normals. */
    void week(int week) {
        double draw = draws.uniform();
        double x = SPREAD * draws.normal();
        double y = SPREAD * draws.normal();
        double rate = around.parameters().governance().ruleChanges();
        if (!around.has(Mechanism.PARTNERS) || draw >= 1 - StrictMath.exp(-rate / Weeks.PER_YEAR)) {
            return;
        }
        Point drawn = around.market().customers().segments().middle().plus(x, y);
        double weight = hours / (hours + HOURS_OF_HALF_INFLUENCE);
        standard = hours > 0 ? drawn.towards(new Point(sumX / hours, sumY / hours), weight) : drawn;
        hours = 0;
        sumX = 0;
        sumY = 0;
        around.facts().on(new RulesChanged(week, -1, standard));
    }
}
