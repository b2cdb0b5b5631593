package org.plumbline.sim.audit;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;

/**
 * Little's law for projects, exact because projects start and end at whole weeks: the number under way, added up over the
 * ends of weeks, is the sum of their durations. What is under way comes from the firm, durations come from facts.
 */
final class Throughput implements FactListener {
    private final Map<Integer, Flow> flows = new TreeMap<>();

    private static final class Flow {
        private final Map<Long, Double> startOf = new TreeMap<>();
        private double observed;
        private double lasted;

        void end(long project, double at) {
            Double start = startOf.remove(project);
            if (start == null) {
                throw new IllegalStateException("project " + project + " ended in week " + at + " but never started");
            }
            lasted += at - start;
        }
    }

    @Override
    public void on(Fact fact) {
        if (fact instanceof ProjectStarted start) {
            of(start.firm()).startOf.put(start.idea(), start.at());
        } else if (fact instanceof ProjectDropped drop) {
            of(drop.firm()).end(drop.idea(), drop.at());
        } else if (fact instanceof OfferingLaunched launch) {
            of(launch.firm()).end(launch.idea(), launch.at());
        } else if (fact instanceof ImprovementMade made) {
            of(made.firm()).end(made.idea(), made.at());
        }
    }

    private Flow of(int firm) {
        return flows.computeIfAbsent(firm, number -> new Flow());
    }

    /** A week has ended in a firm with so many projects under way. */
    void observe(int firm, int underWay) {
        of(firm).observed += underWay;
    }

    /** By how many weeks what was observed of a firm, to the end of {@code week}, exceeds what facts tell. */
    double excess(int firm, int week) {
        Flow flow = of(firm);
        double told = flow.lasted;
        for (double start : flow.startOf.values()) {
            told += week + 1 - start;
        }
        return flow.observed - told;
    }
}
