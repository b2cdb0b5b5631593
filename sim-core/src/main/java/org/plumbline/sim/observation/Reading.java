package org.plumbline.sim.observation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/** One reading of a firm's indices. A person's list of priorities is the segments ranked by distance from her belief. */
public final class Reading {
    private static final int PRIORITIES = 3;

    private final Firm firm;
    private final Market market;
    private final double tasteSpread;
    private final Point vision;

    Reading(Firm firm, Market market, double tasteSpread) {
        this.firm = firm;
        this.market = market;
        this.tasteSpread = tasteSpread;
        this.vision = firm.direction().vision();
    }

    Map<Outcome, Double> indices(boolean beliefs) {
        Map<Outcome, Double> values = new EnumMap<>(Outcome.class);
        double squares = portfolioSquares(firm.shelf().lines());
        values.put(Outcome.FIT, market.fit(vision.x(), vision.y()));
        values.put(Outcome.PORTFOLIO_SPREAD, StrictMath.sqrt(squares));
        values.put(
                Outcome.COHERENCE,
                StrictMath.exp(-squares / StrictMath.max(tasteSpread * tasteSpread, Double.MIN_NORMAL)));
        if (beliefs && !firm.staff().isEmpty()) {
            values.put(Outcome.BRAND_VARIANCE, market.expectedVariance(firm.brand()));
            readBeliefs(values);
        }
        return values;
    }

    private void readBeliefs(Map<Outcome, Double> values) {
        List<Employee> staff = firm.staff();
        values.put(Outcome.BELIEF_VISION_GAP, gap(staff, vision));
        values.put(Outcome.SELF_REPORT, selfReport(staff));
        Segments segments = market.customers().segments();
        if (segments.count() < 2) {
            return;
        }
        double[][] ranks = new double[staff.size()][];
        for (int member = 0; member < ranks.length; member++) {
            ranks[member] = ranks(staff.get(member).belief(), segments);
        }
        values.put(Outcome.RECALL, recall(ranks, ranks(vision, segments)));
        if (staff.size() > 1) {
            values.put(Outcome.CONSENSUS, Consensus.alphaFull(ranks));
        }
    }

    /** Mean distance of beliefs from the vision, map units. */
    static double gap(List<Employee> staff, Point vision) {
        double sum = 0;
        for (Employee person : staff) {
            sum += StrictMath.sqrt(person.belief().squaredDistance(vision));
        }
        return sum / staff.size();
    }

    private double selfReport(List<Employee> staff) {
        double sum = 0;
        for (Employee person : staff) {
            sum += person.clarityOfVision(tasteSpread);
        }
        return sum / staff.size();
    }

    /** Share of people who {@link #recalls recall} the vision's priorities. */
    static double recall(double[][] ranks, double[] ofVision) {
        int recalled = 0;
        for (double[] own : ranks) {
            recalled += recalls(own, ofVision) ? 1 : 0;
        }
        return (double) recalled / ranks.length;
    }

    /**
     * Whether a person gives the vision's first three segments, or all where there are fewer, the ranks that it gives them.
     *
     * @param own her ranks of the segments
     * @param ofVision the vision's
     */
    public static boolean recalls(double[] own, double[] ofVision) {
        boolean same = true;
        for (int s = 0; s < ofVision.length; s++) {
            same &= ofVision[s] > PRIORITIES || own[s] == ofVision[s];
        }
        return same;
    }

    /** The segments' ranks by distance from a place, 1 the nearest; of equals the lower number comes first. */
    public static double[] ranks(Point place, Segments segments) {
        double[] ranks = new double[segments.count()];
        for (int s = 0; s < ranks.length; s++) {
            double own = place.squaredDistance(segments.centre(s));
            int nearer = 0;
            for (int other = 0; other < ranks.length; other++) {
                double theirs = place.squaredDistance(segments.centre(other));
                nearer += theirs < own || (theirs == own && other < s) ? 1 : 0;
            }
            ranks[s] = nearer + 1.0;
        }
        return ranks;
    }

    private static double portfolioSquares(List<ProductLine> lines) {
        double x = 0;
        double y = 0;
        double squares = 0;
        for (ProductLine line : lines) {
            Point p = line.offering().position();
            x += p.x();
            y += p.y();
            squares += p.x() * p.x() + p.y() * p.y();
        }
        int n = lines.size();
        return n == 0 ? 0 : StrictMath.max(0, (squares - (x * x + y * y) / n) / n);
    }
}
