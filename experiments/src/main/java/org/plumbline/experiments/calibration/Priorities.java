package org.plumbline.experiments.calibration;

import java.util.List;
import org.plumbline.experiments.calibration.MarketHistory.Minds;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.observation.Consensus;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/**
 * Priorities are the segments of the market, ranked by their distance: from the vision for the firm, from her belief for a
 * person. Reads, draws nothing.
 */
final class Priorities {
    private static final int LISTED = 3;

    private Priorities() {}

    /** What the people of a firm hold for its priorities. */
    static Minds read(Firm firm, Segments segments, int year) {
        List<Employee> others = firm.staff().stream().filter(p -> !p.owner()).toList();
        double[] wanted = ranks(firm.policy().vision(), segments);
        double[][] held = new double[others.size()][];
        int knowing = 0;
        for (int i = 0; i < held.length; i++) {
            held[i] = ranks(others.get(i).belief(), segments);
            knowing += sameFirst(held[i], wanted) ? 1 : 0;
        }
        double consensus = held.length < 2 || segments.count() < 2 ? Double.NaN : Consensus.alphaFull(held);
        return new Minds(firm.number(), year, firm.policy().levers().communication(), held.length, knowing, consensus);
    }

    private static boolean sameFirst(double[] held, double[] wanted) {
        for (int s = 0; s < held.length; s++) {
            if ((held[s] <= LISTED) != (wanted[s] <= LISTED)) {
                return false;
            }
        }
        return true;
    }

    private static double[] ranks(Point from, Segments segments) {
        double[] ranks = new double[segments.count()];
        for (int s = 0; s < ranks.length; s++) {
            double own = from.squaredDistance(segments.centre(s));
            int nearer = 0;
            for (int other = 0; other < ranks.length; other++) {
                double theirs = from.squaredDistance(segments.centre(other));
                nearer += theirs < own || (theirs == own && other < s) ? 1 : 0;
            }
            ranks[s] = nearer + 1.0;
        }
        return ranks;
    }
}
