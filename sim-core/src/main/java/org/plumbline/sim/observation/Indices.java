package org.plumbline.sim.observation;

import java.util.List;
import java.util.Map;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/**
 * The indices of alignment of one firm, read each quarter and averaged over time. Nothing in the model reads them. Makes
 * no draws and changes nothing.
 */
public final class Indices {
    private final boolean beliefs;
    private final double tasteSpread;
    private int readings;
    private double gap;
    private double fit;
    private double spread;
    private double coherence;
    private double brandVariance;
    private int consensusReadings;
    private double consensus;

    /**
     * No readings yet.
     *
     * @param beliefs whether beliefs are at work; without them indices of belief are undefined
     * @param tasteSpread standard deviation per dimension of what customers want, map units
     */
    public Indices(boolean beliefs, double tasteSpread) {
        this.beliefs = beliefs;
        this.tasteSpread = tasteSpread;
    }

    /** Reads the firm as it stands. */
    public void read(Firm firm, Market market) {
        readings++;
        Point vision = firm.direction().vision();
        fit += market.fit(vision.x(), vision.y());
        double squares = portfolioSquares(firm.shelf().lines());
        spread += StrictMath.sqrt(squares);
        coherence += StrictMath.exp(-squares / StrictMath.max(tasteSpread * tasteSpread, Double.MIN_NORMAL));
        if (beliefs) {
            gap += gap(firm.staff(), vision);
            brandVariance += market.expectedVariance(firm.brand());
            readConsensus(firm.staff(), market.customers().segments());
        }
    }

    /** Mean distance of beliefs from the vision, map units. */
    public static double gap(List<Employee> staff, Point vision) {
        double sum = 0;
        for (Employee person : staff) {
            sum += StrictMath.sqrt(person.belief().squaredDistance(vision));
        }
        return sum / staff.size();
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
        return StrictMath.max(0, (squares - (x * x + y * y) / n) / n);
    }

    private void readConsensus(List<Employee> staff, Segments segments) {
        if (staff.size() < 2 || segments.count() < 2) {
            return;
        }
        double[][] ranks = new double[staff.size()][segments.count()];
        for (int member = 0; member < staff.size(); member++) {
            rank(staff.get(member).belief(), segments, ranks[member]);
        }
        consensusReadings++;
        consensus += Consensus.alphaFull(ranks);
    }

    /** A person's list of priorities is the segments ranked by their distance from her belief. */
    private static void rank(Point belief, Segments segments, double[] ranks) {
        for (int s = 0; s < segments.count(); s++) {
            double own = belief.squaredDistance(segments.centre(s));
            int nearer = 0;
            for (int other = 0; other < segments.count(); other++) {
                double theirs = belief.squaredDistance(segments.centre(other));
                nearer += theirs < own || (theirs == own && other < s) ? 1 : 0;
            }
            ranks[s] = nearer + 1.0;
        }
    }

    void report(Map<Outcome, Double> outcomes) {
        if (readings == 0) {
            return;
        }
        outcomes.put(Outcome.FIT, fit / readings);
        outcomes.put(Outcome.COHERENCE, coherence / readings);
        outcomes.put(Outcome.PORTFOLIO_SPREAD, spread / readings);
        if (beliefs) {
            outcomes.put(Outcome.BELIEF_VISION_GAP, gap / readings);
            outcomes.put(Outcome.BRAND_VARIANCE, brandVariance / readings);
        }
        if (consensusReadings > 0) {
            outcomes.put(Outcome.CONSENSUS, consensus / consensusReadings);
        }
    }
}
