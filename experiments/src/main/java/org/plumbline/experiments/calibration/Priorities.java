package org.plumbline.experiments.calibration;

import java.util.List;
import org.plumbline.experiments.calibration.MarketHistory.Minds;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.observation.Consensus;
import org.plumbline.sim.observation.Reading;
import org.plumbline.sim.people.Employee;

/**
 * Priorities are the segments of the market, ranked by their distance: from the vision for the firm, from her belief for a
 * person, as for the index of recall that every run reports. Reads, draws nothing.
 */
final class Priorities {
    private Priorities() {}

    /** What the people of a firm hold for its priorities. */
    static Minds read(Firm firm, Segments segments, int year) {
        List<Employee> others = firm.staff().stream().filter(p -> !p.owner()).toList();
        double[] wanted = Reading.ranks(firm.direction().vision(), segments);
        double[][] held = new double[others.size()][];
        int knowing = 0;
        for (int i = 0; i < held.length; i++) {
            held[i] = Reading.ranks(others.get(i).belief(), segments);
            knowing += Reading.recalls(held[i], wanted) ? 1 : 0;
        }
        double consensus = held.length < 2 || segments.count() < 2 ? Double.NaN : Consensus.alphaFull(held);
        return new Minds(firm.number(), year, firm.policy().levers().communication(), held.length, knowing, consensus);
    }
}
