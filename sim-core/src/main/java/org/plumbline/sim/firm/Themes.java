package org.plumbline.sim.firm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The segments that a firm names as its themes: those nearest to the vision, as the owner sees where they are. A vague
 * vision names them all, a clear one few: round(S (1 - 0.75 clarity)) of S, at least one.
 */
final class Themes {
    /** How widely the owner errs about where a segment is, in spreads of tastes, without measurement; assumed. */
    private static final double NOISE = 0.3;

    private final World world;
    private final Workplace place;
    private final double tasteSpread;
    private int stated;

    Themes(World world, Workplace place, double tasteSpread) {
        this.world = world;
        this.place = place;
        this.tasteSpread = tasteSpread;
    }

    /** How many themes this clarity names. */
    int count() {
        int segments = world.market().customers().segments().count();
        return LeverRules.themes(place.policy().levers(), segments);
    }

    /** Names the themes that follow from the vision; none where nobody believes in one. Draws two normals a segment. */
    void followVision() {
        if (!world.has(Mechanism.BELIEFS)) {
            return;
        }
        Segments segments = world.market().customers().segments();
        double sd = NOISE * tasteSpread * (1 - place.policy().levers().measurement());
        Draws draws = world.streams().open(Purpose.METRICS, EntityType.FIRM, place.firm(), stated++);
        double[] distances = new double[segments.count()];
        for (int s = 0; s < distances.length; s++) {
            Point seen = segments.centre(s).plus(sd * draws.normal(), sd * draws.normal());
            distances[s] = seen.squaredDistance(place.direction().vision());
        }
        name(distances);
    }

    /** Names the segments of the least values. */
    void name(double[] values) {
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < values.length; s++) {
            order.add(s);
        }
        order.sort(Comparator.comparingDouble(s -> values[s]));
        place.direction().setThemes(order.subList(0, StrictMath.min(count(), order.size())));
    }
}
