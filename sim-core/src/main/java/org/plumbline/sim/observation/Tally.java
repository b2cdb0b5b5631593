package org.plumbline.sim.observation;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;

/** Counts what happens in one firm, from facts alone. */
public final class Tally implements FactListener {
    private final int firm;
    private final double wageOfHour;
    private final Map<Long, Double> spendOfLaunch = new TreeMap<>();
    private int ideas;
    private int submitted;
    private int accepted;
    private int judged;
    private int started;
    private int dropped;
    private int launches;
    private int successes;
    private int launchesJudged;
    private int reversals;
    private double droppedHours;
    private double wasted;
    private double leadTimes;

    /**
     * A tally of one firm.
     *
     * @param wageOfHour cost of an hour, currency units
     */
    public Tally(int firm, double wageOfHour) {
        this.firm = firm;
        this.wageOfHour = wageOfHour;
    }

    @Override
    public void on(Fact fact) {
        if (fact.firm() != firm) {
            return;
        }
        if (fact instanceof IdeaSparked) {
            ideas++;
        } else if (fact instanceof IdeaSubmitted) {
            submitted++;
        } else if (fact instanceof IdeaJudged verdict) {
            judged++;
            accepted += verdict.accepted() ? 1 : 0;
        } else if (fact instanceof ProjectStarted) {
            started++;
        } else if (fact instanceof ProjectDropped drop) {
            count(drop);
        } else if (fact instanceof OfferingLaunched launch) {
            count(launch);
        } else if (fact instanceof OfferingJudged verdict) {
            count(verdict);
        }
    }

    private void count(ProjectDropped drop) {
        dropped++;
        droppedHours += drop.hours();
        reversals += drop.reversals();
        wasted += drop.spent().units() + drop.hours() * wageOfHour;
    }

    private void count(OfferingLaunched launch) {
        launches++;
        reversals += launch.reversals();
        leadTimes += launch.weeksFromSpark();
        spendOfLaunch.put(launch.offering(), launch.spent().units() + launch.hours() * wageOfHour);
    }

    private void count(OfferingJudged verdict) {
        launchesJudged++;
        Double spend = spendOfLaunch.remove(verdict.offering());
        if (verdict.success()) {
            successes++;
        } else if (spend != null) {
            wasted += spend;
        }
    }

    int ideas() {
        return ideas;
    }

    int submitted() {
        return submitted;
    }

    int accepted() {
        return accepted;
    }

    int started() {
        return started;
    }

    /** Launches so far. */
    public int launches() {
        return launches;
    }

    int successes() {
        return successes;
    }

    int launchesJudged() {
        return launchesJudged;
    }

    int reversals() {
        return reversals;
    }

    double droppedHours() {
        return droppedHours;
    }

    /** Spend on dropped work and failed launches, currency units. */
    double wasted() {
        return wasted;
    }

    /** Sum of the times from spark to launch, weeks. */
    double leadTimes() {
        return leadTimes;
    }

    /**
     * Whether the funnel adds up: no stage holds more than the one before it let through.
     *
     * @param underWay projects under way now
     */
    public boolean addsUp(int underWay) {
        return submitted <= ideas
                && judged <= submitted
                && accepted <= judged
                && started <= accepted
                && launches + dropped + underWay == started
                && launchesJudged <= launches
                && successes <= launchesJudged;
    }
}
