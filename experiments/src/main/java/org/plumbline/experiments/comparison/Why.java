package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;
import org.plumbline.sim.quantity.Weeks;

/**
 * Why the two differ, computed: of the stages of the funnel, of the hours and of the money lines each time the one whose
 * paired differences stand out most against their own standard error, |mean| / (s / sqrt n) of at least 2.5, with its means
 * under each strategy. Money comes first and adds up: the mean difference of profit is that of sales less that of costs.
 * This says what differs and where the profit comes from on the books, not what would happen if a line were changed: that
 * is asked by switching a mechanism off.
 */
public final class Why {
    private static final int MOST = 4;
    private static final double TELLING = 2.5;

    private static final List<Line> FUNNEL = List.of(
            new Line(Outcome.IDEAS, "%s against %s ideas"),
            new Line(Outcome.SUBMITTED, "%s against %s ideas were handed in"),
            new Line(Outcome.ACCEPTED, "%s against %s ideas passed the gate"),
            new Line(Outcome.STARTED, "%s against %s projects were begun"),
            new Line(Outcome.LAUNCHES, "%s against %s ideas reached the shelf"),
            new Line(Outcome.SUCCESSES, "%s against %s launches earned what they had cost"));
    private static final List<Line> HOURS = List.of(
            new Line(Outcome.DROPPED_HOURS, "%s against %s hours a week went into work that was dropped"),
            new Line(Outcome.LEVER_HOURS, "%s against %s hours a week went into alignment itself"),
            new Line(Outcome.CAPACITY_HOURS, "%s against %s hours a week went into planning, research and tests"),
            new Line(Outcome.SLACK_HOURS, "%s against %s paid hours a week were left over"));
    private static final List<Line> MONEY = List.of(
            new Line(Outcome.LOST_SALES, "%s against %s of orders were lost for want of hands"),
            new Line(Outcome.INNOVATION_SPEND, "%s against %s were spent on innovation"),
            new Line(Outcome.WASTED_SPEND, "%s against %s were spent on what was dropped or failed"));

    private final Comparison comparison;
    private final Judgement.Named a;
    private final Judgement.Named b;
    private final double horizonWeeks;

    /** A line that may stand out, and what is said of its means under b and a. */
    private record Line(Outcome outcome, String pattern) {}

    private record Reason(double strength, String text) {}

    /** Why two strategies of a comparison differ. */
    public Why(Comparison comparison, Judgement.Named a, Judgement.Named b, Weeks horizon) {
        this.comparison = comparison;
        this.a = a;
        this.b = b;
        this.horizonWeeks = horizon.value();
    }

    /** At most four clauses, to be read after "Under b against a"; empty where nothing stands out. */
    public List<String> sentences() {
        List<String> clauses = new ArrayList<>();
        books().ifPresent(clauses::add);
        List<Reason> reasons = new ArrayList<>();
        for (List<Line> kind : List.of(FUNNEL, HOURS, MONEY)) {
            kind.stream()
                    .flatMap(line -> reason(line).stream())
                    .max(Comparator.comparingDouble(Reason::strength))
                    .ifPresent(reasons::add);
        }
        reasons.sort(Comparator.comparingDouble(Reason::strength).reversed());
        reasons.stream().limit(MOST - clauses.size()).map(Reason::text).forEach(clauses::add);
        return clauses;
    }

    /** Sales and costs, whose difference is profit, where either stands out. */
    private Optional<String> books() {
        List<Double> sales = comparison.differences(a.name(), b.name(), Outcome.REVENUE);
        List<Double> profit = comparison.differences(a.name(), b.name(), Outcome.PROFIT);
        if (sales.size() != profit.size()) {
            return Optional.empty();
        }
        Sample more = Sample.of(sales);
        Sample costs = Sample.of(IntStream.range(0, sales.size())
                .mapToObj(i -> sales.get(i) - profit.get(i))
                .toList());
        if (Math.max(strength(more), strength(costs)) < TELLING) {
            return Optional.empty();
        }
        return Optional.of("sales were " + higher(more.mean()) + " and costs " + higher(costs.mean()) + " on average");
    }

    private static String higher(double mean) {
        return Words.money(Math.abs(mean)) + (mean < 0 ? " lower" : " higher");
    }

    private Optional<Reason> reason(Line line) {
        double strength = strength(Sample.of(comparison.differences(a.name(), b.name(), line.outcome())));
        if (strength < TELLING) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                strength,
                String.format(Locale.ROOT, line.pattern(), said(b, line.outcome()), said(a, line.outcome()))));
    }

    /** How far the mean is from zero, in standard errors; 0 where there are fewer than two. */
    private static double strength(Sample differences) {
        if (differences.size() < 2) {
            return 0;
        }
        if (differences.isConstant()) {
            return differences.mean() == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(differences.mean()) / differences.standardDeviation() * Math.sqrt(differences.size());
    }

    private String said(Judgement.Named strategy, Outcome outcome) {
        double mean = Sample.of(comparison.values(strategy.name(), outcome)).mean();
        if (outcome.unit() == Unit.MONEY) {
            return Words.money(mean);
        }
        double shown = outcome.unit() == Unit.HOURS ? mean / horizonWeeks : mean;
        return Math.abs(shown) < 10 ? Words.number(Math.round(shown * 100) / 100.0) : Words.whole(shown);
    }
}
