package org.plumbline.experiments.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.observation.Tally;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Probe;

/** How well the focal firm's gate judges, and how far from the vision what it accepts lies. Hears facts; changes nothing. */
final class FocalGate implements FactListener, Probe {
    private final double threshold;
    private final Map<Long, IdeaSparked> offerings = new TreeMap<>();
    private final List<Point> accepted = new ArrayList<>();
    private @Nullable Firm firm;
    private int judged;
    private int wrong;

    /**
     * The gate of a run.
     *
     * @param threshold what a hidden quality must exceed for a yes to be right, log quality
     */
    FocalGate(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public void on(Fact fact) {
        if (fact.firm() != 0) {
            return;
        }
        if (fact instanceof IdeaSparked spark && spark.kind().offering()) {
            offerings.put(spark.idea(), spark);
        } else if (fact instanceof IdeaJudged verdict) {
            judge(verdict, offerings.get(verdict.idea()));
        }
    }

    private void judge(IdeaJudged verdict, @Nullable IdeaSparked idea) {
        if (idea == null) {
            return;
        }
        judged++;
        wrong += verdict.accepted() != idea.potential() > threshold ? 1 : 0;
        if (verdict.accepted()) {
            accepted.add(idea.position());
        }
    }

    @Override
    public void look(int week, Firm focal, Market market, Tally tally) {
        firm = focal;
    }

    /** Share of verdicts on offerings at odds with their hidden quality; NaN without a verdict. */
    double error() {
        return (double) wrong / judged;
    }

    /** Share of accepted offerings that lie off the vision as it stands at the end; NaN without any. */
    double offVision() {
        Firm seen = firm;
        return seen == null
                ? Double.NaN
                : accepted.stream().filter(seen.direction()::offVision).count() / (double) accepted.size();
    }
}
