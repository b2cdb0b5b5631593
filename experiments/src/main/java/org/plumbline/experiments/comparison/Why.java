package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;

/**
 * Why the two differ, computed: among the stages of the funnel, the hours and the money lines, those whose paired
 * differences stand out most against their own standard error, in plain words with the means under each strategy. What
 * stands out is what differs, which need not be what decides.
 */
public final class Why {
    private static final int MOST = 3;
    private static final double TELLING = 2.5;

    private final Comparison comparison;
    private final Judgement.Named a;
    private final Judgement.Named b;
    private final double horizonWeeks;

    private record Reason(double strength, String text) {}

    /** Why two strategies of a comparison differ. */
    public Why(Comparison comparison, Judgement.Named a, Judgement.Named b, Weeks horizon) {
        this.comparison = comparison;
        this.a = a;
        this.b = b;
        this.horizonWeeks = horizon.value();
    }

    /** At most three sentences, the strongest first; empty where nothing stands out. */
    public List<String> sentences() {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Outcome.LAUNCHES, 1, "%s against %s launches");
        add(reasons, Outcome.IDEAS, 1, "%s against %s ideas");
        add(reasons, Outcome.ACCEPTED, 1, "%s against %s ideas passed the gate");
        add(
                reasons,
                Outcome.DROPPED_HOURS,
                1 / horizonWeeks,
                "%s against %s hours a week went into work that was dropped");
        add(reasons, Outcome.REVERSALS, 1, "%s against %s changes of design undid an earlier one");
        add(reasons, Outcome.LEAD_TIME, 1, "%s against %s weeks from spark to launch");
        add(reasons, Outcome.LEVER_HOURS, 1 / horizonWeeks, "%s against %s hours a week went into alignment itself");
        add(reasons, Outcome.REPEAT_RATE, 1, "%s against %s purchases of a customer a year");
        add(
                reasons,
                Outcome.NEW_REVENUE_SHARE,
                100,
                "%s against %s %% of the last year's sales came from new offerings");
        add(reasons, Outcome.PORTFOLIO_SPREAD, 1, "offerings lay %s against %s apart on the map");
        add(reasons, Outcome.BELIEF_VISION_GAP, 1, "people believed %s against %s away from the stated vision");
        add(reasons, Outcome.LOST_SALES, 1e-3, "%sk against %sk of orders lost for want of hands");
        reasons.sort(Comparator.comparingDouble(Reason::strength).reversed());
        return reasons.stream().limit(MOST).map(Reason::text).toList();
    }

    private void add(List<Reason> reasons, Outcome outcome, double factor, String pattern) {
        Sample differences = Sample.of(comparison.differences(a.name(), b.name(), outcome));
        if (differences.size() < 2 || differences.isConstant()) {
            return;
        }
        double strength =
                Math.abs(differences.mean()) / differences.standardDeviation() * Math.sqrt(differences.size());
        if (strength >= TELLING) {
            reasons.add(new Reason(
                    strength,
                    String.format(java.util.Locale.ROOT, pattern, said(b, outcome, factor), said(a, outcome, factor))));
        }
    }

    private String said(Judgement.Named strategy, Outcome outcome, double factor) {
        double mean =
                factor * Sample.of(comparison.values(strategy.name(), outcome)).mean();
        return Math.abs(mean) < 10 ? Words.number(Math.round(mean * 100) / 100.0) : Words.whole(mean);
    }
}
