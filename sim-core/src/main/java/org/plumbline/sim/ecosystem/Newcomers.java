package org.plumbline.sim.ecosystem;

import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;

/**
 * Draws partners. Depth outside the two specialities is uniform up to 0.3; in a speciality it is usual + complementarity
 * x kind x (1 - usual) x u, with usual = 0.4 and u uniform in [0.5, 1], never above 1. A speciality is one of all eight
 * domains with probability diversity, else one of the first two, the same for all. Capital, hours, reach and reservation
 * are lognormal around the declared medians with standard deviation 0.5 of the logarithm. All these numbers are assumed.
 */
final class Newcomers {
    private static final double OTHER_DEPTH = 0.3;
    private static final double USUAL_DEPTH = 0.4;
    private static final int COMMON_DOMAINS = 2;
    private static final double INEQUALITY = 0.5;

    private final Surroundings around;

    Newcomers(Surroundings around) {
        this.around = around;
    }

    /** The partner of a number. Draws from its traits alone: nothing depends on what firms do. */
    Partner partner(int number) {
        Draws draws = around.streams().open(Purpose.PARTNER_TRAITS, EntityType.PARTNER, number, 0);
        EcosystemParameters p = around.parameters();
        PartnerKind kind = PartnerKind.of(number);
        Point goal = goal(draws);
        double[] depth = depth(kind, draws);
        double hours = around(p.hoursAWeek(), draws);
        long capital =
                StrictMath.round(100 * kind.capital() * around(p.capital().units(), draws));
        double reach = StrictMath.min(1, kind.reach() * around(p.reach(), draws));
        long reservation = StrictMath.round(100 * around(p.reservation().units(), draws));
        return new Partner(number, kind, goal, depth, hours, capital, reach, reservation);
    }

    private Point goal(Draws draws) {
        Segments segments = around.market().customers().segments();
        Point centre = segments.centre(segment(segments, draws.uniform()));
        double spread = around.parameters().goalSpread();
        return centre.plus(spread * draws.normal(), spread * draws.normal());
    }

    private static int segment(Segments segments, double draw) {
        double total = 0;
        for (int s = 0; s < segments.count(); s++) {
            total += segments.declared(s).share();
        }
        double left = draw * total;
        for (int s = 0; s < segments.count(); s++) {
            left -= segments.declared(s).share();
            if (left < 0) {
                return s;
            }
        }
        return segments.count() - 1;
    }

    private double[] depth(PartnerKind kind, Draws draws) {
        double[] depth = new double[Department.DOMAINS];
        for (int domain = 0; domain < depth.length; domain++) {
            depth[domain] = OTHER_DEPTH * draws.uniform();
        }
        double excess = around.parameters().complementarity() * kind.depth() * (1 - USUAL_DEPTH);
        for (int speciality = 0; speciality < COMMON_DOMAINS; speciality++) {
            boolean free = draws.chance(around.parameters().diversity());
            int drawn = draws.index(depth.length);
            double u = (1 + draws.uniform()) / 2;
            depth[free ? drawn : speciality] = StrictMath.min(1, USUAL_DEPTH + excess * u);
        }
        return depth;
    }

    private static double around(double median, Draws draws) {
        return median * Samplers.lognormal(draws.normal(), 0, INEQUALITY);
    }
}
