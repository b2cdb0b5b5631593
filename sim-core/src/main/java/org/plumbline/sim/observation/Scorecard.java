package org.plumbline.sim.observation;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;

/** Computes the outcomes of a run for one firm, from its books, its hours, the tally of facts and the indices. */
public final class Scorecard {
    private final Firm firm;
    private final Tally tally;
    private final Indices indices;
    private final double wageOfHour;
    private final EcosystemWatch ecosystem;
    private long revenueBefore;
    private long newRevenueBefore;
    private long tradeBefore;

    /** The scorecard of a firm. */
    public Scorecard(Firm firm, Tally tally, Indices indices, double wageOfHour) {
        this.firm = firm;
        this.tally = tally;
        this.indices = indices;
        this.wageOfHour = wageOfHour;
        this.ecosystem = new EcosystemWatch(firm);
    }

    /** Looks at the firm's ecosystem as it stands. */
    public void lookAround() {
        ecosystem.read();
    }

    /**
     * Marks the beginning of the last year.
     *
     * @param tradeRevenue revenue of all firms so far, in cents
     */
    public void startLastYear(long tradeRevenue) {
        revenueBefore = firm.revenue();
        newRevenueBefore = firm.newRevenue();
        tradeBefore = tradeRevenue;
    }

    /**
     * The outcomes that are defined.
     *
     * @param weeksRun weeks the firm was simulated for
     * @param tradeRevenue revenue of all firms, in cents
     */
    public Map<Outcome, Double> outcomes(int weeksRun, long tradeRevenue) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        business(outcomes, weeksRun, tradeRevenue);
        funnel(outcomes);
        money(outcomes);
        hours(outcomes);
        indices.report(outcomes);
        ecosystem.report(outcomes);
        return outcomes;
    }

    private void business(Map<Outcome, Double> outcomes, int weeksRun, long tradeRevenue) {
        outcomes.put(Outcome.PROFIT, firm.ledger().profit() / 100.0);
        outcomes.put(Outcome.CASH, firm.ledger().cash() / 100.0);
        outcomes.put(Outcome.REVENUE, firm.revenue() / 100.0);
        outcomes.put(Outcome.SURVIVAL, firm.open() ? 1.0 : 0.0);
        if (!firm.open()) {
            outcomes.put(Outcome.EXIT_WEEK, (double) weeksRun);
        }
        long trade = tradeRevenue - tradeBefore;
        if (trade > 0) {
            double own = firm.open() ? firm.revenue() - revenueBefore : 0;
            outcomes.put(Outcome.MARKET_SHARE, own / trade);
        }
        outcomes.put(Outcome.EMPLOYEES, (double) firm.staff().size());
        outcomes.put(Outcome.LOST_SALES, firm.lost() / 100.0);
        if (firm.buyerYears() > 0) {
            outcomes.put(Outcome.REPEAT_RATE, firm.units() / firm.buyerYears());
        }
    }

    private void funnel(Map<Outcome, Double> outcomes) {
        outcomes.put(Outcome.IDEAS, (double) tally.ideas());
        outcomes.put(Outcome.SUBMITTED, (double) tally.submitted());
        outcomes.put(Outcome.ACCEPTED, (double) tally.accepted());
        outcomes.put(Outcome.STARTED, (double) tally.started());
        outcomes.put(Outcome.LAUNCHES, (double) tally.launches());
        outcomes.put(Outcome.SUCCESSES, (double) tally.successes());
        outcomes.put(Outcome.REVERSALS, (double) tally.reversals());
        outcomes.put(Outcome.DROPPED_HOURS, tally.droppedHours());
        outcomes.put(Outcome.IMPROVEMENTS, (double) tally.improvements());
        outcomes.put(Outcome.STOPPED_BY_TESTS, (double) tally.stoppedByTests());
        outcomes.put(Outcome.REDESIGNS, (double) tally.redesigns());
        outcomes.put(Outcome.COPIED, (double) tally.copied());
        stages(outcomes);
        if (tally.launchesJudged() > 0) {
            outcomes.put(Outcome.SUCCESS_SHARE, (double) tally.successes() / tally.launchesJudged());
        }
        if (tally.launches() > 0) {
            outcomes.put(Outcome.LEAD_TIME, tally.leadTimes() / tally.launches());
        }
    }

    private void stages(Map<Outcome, Double> outcomes) {
        putDefined(outcomes, Outcome.GATE_WEEKS, tally.meanGateWeeks());
        putDefined(outcomes, Outcome.START_WEEKS, tally.meanStartWeeks());
        putDefined(outcomes, Outcome.WORK_WEEKS, tally.meanWorkWeeks());
    }

    private static void putDefined(Map<Outcome, Double> outcomes, Outcome outcome, double value) {
        if (!Double.isNaN(value)) {
            outcomes.put(outcome, value);
        }
    }

    private void money(Map<Outcome, Double> outcomes) {
        double outlays =
                -(firm.ledger().balance(Account.DEVELOPMENT) + firm.ledger().balance(Account.LAUNCH)) / 100.0;
        double worked = firm.hours().total(Hours.Use.WRITING)
                + firm.hours().total(Hours.Use.JUDGING)
                + firm.hours().total(Hours.Use.PROJECTS)
                + firm.hours().total(Hours.Use.LISTENING);
        double spend = outlays + worked * wageOfHour;
        outcomes.put(Outcome.INNOVATION_SPEND, spend);
        outcomes.put(Outcome.WASTED_SPEND, tally.wasted());
        if (spend > 0) {
            outcomes.put(Outcome.WASTED_SHARE, tally.wasted() / spend);
            double gain = firm.shelf().newMargin() / 100.0 + firm.operations().saved();
            outcomes.put(Outcome.RETURN_ON_INNOVATION, gain / spend);
        }
        outcomes.put(Outcome.UNIT_COST_REDUCTION, firm.operations().unitCostReduction(wageOfHour));
        long lastYear = firm.revenue() - revenueBefore;
        if (firm.open() && lastYear > 0) {
            outcomes.put(Outcome.NEW_REVENUE_SHARE, (double) (firm.newRevenue() - newRevenueBefore) / lastYear);
        }
    }

    private void hours(Map<Outcome, Double> outcomes) {
        outcomes.put(Outcome.LEVER_HOURS, firm.hours().levers());
        outcomes.put(Outcome.SLACK_HOURS, firm.hours().total(Hours.Use.IDLE));
    }

    /** The first week of the last year of a run. */
    public static int lastYearStarts(int horizonWeeks) {
        return StrictMath.max(0, horizonWeeks - Weeks.PER_YEAR);
    }
}
