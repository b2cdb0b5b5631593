package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;

/**
 * Several strategies run on the same futures. Only futures that every strategy finished are kept, so that everything said
 * is paired.
 */
public final class Comparison {
    private static final double CONFIDENCE = 0.95;
    private static final double NOTABLE_SHARE_CLOSED = 0.05;

    private final List<Judgement.Named> strategies;
    private final Map<String, List<RunResult>> runs = new LinkedHashMap<>();
    private final Function<Outcome, OutcomeScale> scales;
    private final int failedFutures;

    /**
     * A comparison.
     *
     * @param strategies in the order declared
     * @param futures for each future one result for each strategy, in that order
     * @param failedFutures futures in which a run failed
     * @param scales how each outcome is judged
     */
    public Comparison(
            List<Judgement.Named> strategies,
            List<List<RunResult>> futures,
            int failedFutures,
            Function<Outcome, OutcomeScale> scales) {
        this.strategies = List.copyOf(strategies);
        this.failedFutures = failedFutures;
        this.scales = scales;
        for (int s = 0; s < strategies.size(); s++) {
            int place = s;
            runs.put(
                    strategies.get(s).name(),
                    futures.stream().map(future -> future.get(place)).toList());
        }
    }

    /** The strategies, in the order declared. */
    public List<Judgement.Named> strategies() {
        return strategies;
    }

    /** Futures that every strategy finished. */
    public int futures() {
        return runs(strategies.get(0).name()).size();
    }

    /** Futures in which a run failed. */
    public int failedFutures() {
        return failedFutures;
    }

    /** The runs of a strategy, in the order of the futures. */
    public List<RunResult> runs(String strategy) {
        return List.copyOf(runs.getOrDefault(strategy, List.of()));
    }

    /** The defined values of an outcome under a strategy. */
    public List<Double> values(String strategy, Outcome outcome) {
        return runs(strategy).stream()
                .flatMap(run -> run.outcome(outcome).stream().boxed())
                .toList();
    }

    /** The mean of an outcome under a strategy, empty for fewer than two defined values. */
    public Optional<Estimate> estimate(String strategy, Outcome outcome) {
        return Estimate.ofMean(values(strategy, outcome), CONFIDENCE);
    }

    /** The differences b minus a of an outcome, one for each future in which it is defined under both. */
    public List<Double> differences(String a, String b, Outcome outcome) {
        List<Double> differences = new ArrayList<>();
        List<RunResult> first = runs(a);
        List<RunResult> second = runs(b);
        for (int future = 0; future < first.size(); future++) {
            OptionalDouble one = first.get(future).outcome(outcome);
            OptionalDouble other = second.get(future).outcome(outcome);
            if (one.isPresent() && other.isPresent()) {
                differences.add(other.getAsDouble() - one.getAsDouble());
            }
        }
        return differences;
    }

    /** What can be said of two strategies on an outcome. */
    public Contrast contrast(Judgement.Named a, Judgement.Named b, Outcome outcome) {
        List<Double> differences = differences(a.name(), b.name(), outcome);
        Contrast contrast = Judgement.of(a, b, scales.apply(outcome), differences, failedFutures);
        boolean said = contrast.verdict() != Verdict.UNDEFINED;
        return said && Judgement.isMoney(outcome) ? contrast.warning(closures(a, b)) : contrast;
    }

    private List<String> closures(Judgement.Named a, Judgement.Named b) {
        double underA = 1 - Estimate.mean(values(a.name(), Outcome.SURVIVAL));
        double underB = 1 - Estimate.mean(values(b.name(), Outcome.SURVIVAL));
        boolean differ = Estimate.ofMean(differences(a.name(), b.name(), Outcome.SURVIVAL), CONFIDENCE)
                .filter(d -> !d.contains(0))
                .isPresent();
        if (!differ && underA <= NOTABLE_SHARE_CLOSED && underB <= NOTABLE_SHARE_CLOSED) {
            return List.of();
        }
        return List.of("Of 100 firms " + Math.round(100 * underA) + " close under " + a.label() + " and "
                + Math.round(100 * underB) + " under " + b.label()
                + "; a closed firm's later losses are not counted.");
    }

    /** All pairs as declared. */
    public List<List<Judgement.Named>> pairs() {
        List<List<Judgement.Named>> pairs = new ArrayList<>();
        for (int a = 0; a < strategies.size(); a++) {
            for (int b = a + 1; b < strategies.size(); b++) {
                pairs.add(List.of(strategies.get(a), strategies.get(b)));
            }
        }
        return pairs;
    }
}
