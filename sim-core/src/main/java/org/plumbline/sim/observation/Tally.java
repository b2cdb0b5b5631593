package org.plumbline.sim.observation;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingCopied;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.OfferingRedesigned;
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
    private int improvements;
    private int stopped;
    private int redesigns;
    private int copied;
    private double gateWeeks;
    private double startWeeks;
    private double workWeeks;

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
            gateWeeks += verdict.weeksWaited();
        } else if (fact instanceof ProjectStarted start) {
            started++;
            startWeeks += start.weeksWaited();
        } else {
            ofWork(fact);
        }
    }

    private void ofWork(Fact fact) {
        if (fact instanceof ProjectDropped drop) {
            count(drop);
        } else if (fact instanceof OfferingLaunched launch) {
            count(launch);
        } else if (fact instanceof ImprovementMade made) {
            improvements++;
            reversals += made.reversals();
            workWeeks += made.weeksOfWork();
        } else if (fact instanceof OfferingJudged verdict) {
            count(verdict);
        } else if (fact instanceof MarketTested test) {
            stopped += test.passed() ? 0 : 1;
        } else if (fact instanceof OfferingRedesigned redesign) {
            redesigns++;
            double spend = redesign.spent().units() + redesign.hours() * wageOfHour;
            spendOfLaunch.computeIfPresent(redesign.offering(), (offering, before) -> before + spend);
        } else if (fact instanceof OfferingCopied) {
            copied++;
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
        workWeeks += launch.weeksOfWork();
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

    int improvements() {
        return improvements;
    }

    int stoppedByTests() {
        return stopped;
    }

    int redesigns() {
        return redesigns;
    }

    /** Launches of other firms that copied an offering of this one. */
    int copied() {
        return copied;
    }

    /** Mean time from handing in to the verdict, weeks; NaN without a verdict. */
    double meanGateWeeks() {
        return gateWeeks / judged;
    }

    /** Mean time from the verdict to the start of work, weeks; NaN without a start. */
    double meanStartWeeks() {
        return startWeeks / started;
    }

    /** Mean time from the start of work to launch or use, weeks; NaN without either. */
    double meanWorkWeeks() {
        return workWeeks / (launches + improvements);
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
                && launches + improvements + dropped + underWay == started
                && launchesJudged <= launches
                && successes <= launchesJudged;
    }
}
