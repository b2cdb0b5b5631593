package org.plumbline.sim.firm;

import org.plumbline.sim.fact.VisionReviewed;
import org.plumbline.sim.innovation.Pipeline;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;

/**
 * The review of the vision, every three years without measurement to every half year with it. The owner moves the vision
 * a share (visionLearning) towards the mean of her own belief, the reports of her people and the middle of what sells,
 * each weighted by its precision: 1 / V with V, in squared spreads of tastes, 0.5 for her own belief, (0.5 + 0.3^2) / n
 * for n reports, and 0.25 + error^2 for sales [assumed]. Staff learn of it by later messages. Everything under way passes
 * the gate again, and the favourites of the overruled are heard.
 */
final class VisionReview {
    private static final double VARIANCE_OF_BELIEF = 0.5;
    private static final double VARIANCE_OF_SALES = 0.25;

    private final World world;
    private final Workplace place;
    private final Pipeline pipeline;
    private final UpwardReports reports;
    private final Metrics metrics;
    private final Themes themes;
    private final int interval;

    VisionReview(
            World world, Workplace place, Pipeline pipeline, UpwardReports reports, Metrics metrics, Themes themes) {
        this.world = world;
        this.place = place;
        this.pipeline = pipeline;
        this.reports = reports;
        this.metrics = metrics;
        this.themes = themes;
        this.interval = LeverRules.visionReviewInterval(place.policy().levers());
    }

    /** Holds a review if one is due. Draws nothing but what the gate and the themes draw. */
    void week(int week) {
        if (week == 0 || week % interval != 0) {
            return;
        }
        double full = LeverRules.visionReviewHours(
                place.policy().levers(), world.people().leverCost());
        double hours = place.hours().takeUpTo(Hours.Use.VISION_REVIEW, full);
        if (world.has(Mechanism.BELIEFS)) {
            Point before = place.direction().vision();
            int heard = reports.count();
            place.direction()
                    .restate(before.towards(insight(), place.policy().posture().visionLearning()));
            themes.followVision();
            reports.forget();
            world.facts()
                    .on(new VisionReviewed(
                            week, place.firm(), before, place.direction().vision(), heard, hours));
        }
        pipeline.passAgain();
        pipeline.hearFavourites();
    }

    private Point insight() {
        Employee owner = place.staff().get(0);
        place.believing().advance(owner, world.calendar().now());
        double own = 1 / VARIANCE_OF_BELIEF;
        double noise = UpwardReports.NOISE * UpwardReports.NOISE;
        double told = reports.count() / (VARIANCE_OF_BELIEF + noise);
        double sold = 1 / (VARIANCE_OF_SALES + metrics.error() * metrics.error());
        Point staff = told > 0 ? reports.mean() : Point.ORIGIN;
        Point sales = metrics.centreOfSales();
        double total = own + told + sold;
        return new Point(
                (own * owner.belief().x() + told * staff.x() + sold * sales.x()) / total,
                (own * owner.belief().y() + told * staff.y() + sold * sales.y()) / total);
    }
}
