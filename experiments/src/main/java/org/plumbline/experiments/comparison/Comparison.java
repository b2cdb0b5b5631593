package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.PairedObservations;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.statistics.Wilson;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;
import org.plumbline.sim.simulation.RunResult;

/**
 * Several strategies run on the same futures. Only futures that every strategy finished are kept, so that everything said
 * is paired.
 */
public final class Comparison {
    private static final double CONFIDENCE = 0.95;

    private final List<Judgement.Named> strategies;
    private final Map<String, List<RunResult>> runs = new LinkedHashMap<>();
    private final Function<Outcome, OutcomeScale> scales;
    private final int failedFutures;
    private final Map<String, Integer> failedRuns;
    private final Map<String, Map<Outcome, double[]>> columns = new HashMap<>();
    private final Map<List<String>, Optional<Closures>> closures = new HashMap<>();
    private final RepeatedFutures repeated;

    /**
     * A comparison.
     *
     * @param strategies in the order declared
     * @param futures for each future one result for each strategy, in that order
     * @param failedFutures futures in which a run failed
     * @param failedRuns how many runs failed under each strategy, by name; one that is missing had none
     * @param scales how each outcome is judged
     */
    public Comparison(
            List<Judgement.Named> strategies,
            List<List<RunResult>> futures,
            int failedFutures,
            Map<String, Integer> failedRuns,
            Function<Outcome, OutcomeScale> scales) {
        this.strategies = List.copyOf(strategies);
        this.failedFutures = failedFutures;
        this.failedRuns = Map.copyOf(failedRuns);
        this.scales = scales;
        for (int s = 0; s < strategies.size(); s++) {
            int place = s;
            runs.put(
                    strategies.get(s).name(),
                    List.copyOf(
                            futures.stream().map(future -> future.get(place)).toList()));
        }
        repeated = new RepeatedFutures(runs(strategies.get(0).name()));
    }

    /** The strategies, in the order declared. */
    public List<Judgement.Named> strategies() {
        return strategies;
    }

    /** Futures that every strategy finished. */
    public int futures() {
        return runs(strategies.get(0).name()).size();
    }

    /** At how many points of a design each future was met; contrasts speak of means over them. */
    public int points() {
        return repeated.points();
    }

    /** How many different futures there are: those at several points count once. */
    public int differentFutures() {
        return repeated.count();
    }

    /** Futures in which a run failed. */
    public int failedFutures() {
        return failedFutures;
    }

    /** The runs of a strategy, in the order of the futures. */
    public List<RunResult> runs(String strategy) {
        return runs.getOrDefault(strategy, List.of());
    }

    /** The defined values of an outcome under a strategy. */
    public List<Double> values(String strategy, Outcome outcome) {
        return DoubleStream.of(column(strategy, outcome))
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .toList();
    }

    /** The values of an outcome in the order of the futures, not a number where it is undefined. */
    private double[] column(String strategy, Outcome outcome) {
        return Objects.requireNonNull(
                columns.computeIfAbsent(strategy, this::columns).get(outcome), "every outcome has a column");
    }

    /** All outcomes in one pass: the runs of a large comparison lie far apart in memory. */
    private Map<Outcome, double[]> columns(String strategy) {
        List<RunResult> of = runs(strategy);
        Map<Outcome, double[]> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, new double[of.size()]);
        }
        for (int future = 0; future < of.size(); future++) {
            RunResult run = of.get(future);
            int place = future;
            all.forEach(
                    (outcome, column) -> column[place] = run.outcome(outcome).orElse(Double.NaN));
        }
        return all;
    }

    /** An outcome under a strategy: Wilson's interval of a yes-or-no outcome at one point, else that of a mean. */
    public Estimate estimate(String strategy, Outcome outcome) {
        Sample sample = Sample.of(repeated.means(column(strategy, outcome)).stream()
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList());
        return outcome.unit() == Unit.YES_NO && points() == 1
                ? Wilson.share(sample.values().sum(), sample.size(), CONFIDENCE)
                : StudentT.mean(sample, CONFIDENCE);
    }

    /**
     * The share of futures in which no strategy did better, from 0 to 1; a future with a tie counts for each of those.
     * Futures in which the outcome is undefined under some strategy do not count.
     *
     * @throws IllegalArgumentException if neither more nor less of the outcome is better
     */
    public double bestShare(String strategy, Outcome outcome) {
        if (outcome.direction() == Outcome.Direction.NEITHER) {
            throw new IllegalArgumentException("no value of " + outcome.key() + " is better than another");
        }
        double sign = scales.apply(outcome).sign();
        int counted = 0;
        int best = 0;
        for (int future = 0; future < futures(); future++) {
            int place = future;
            List<OptionalDouble> values = strategies.stream()
                    .map(named -> runs(named.name()).get(place).outcome(outcome))
                    .toList();
            if (values.stream().allMatch(OptionalDouble::isPresent)) {
                double most = values.stream()
                        .mapToDouble(value -> sign * value.orElseThrow())
                        .max()
                        .orElseThrow();
                counted++;
                double own = sign * runs(strategy).get(place).outcome(outcome).orElseThrow();
                best += own >= most ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) best / counted;
    }

    /** The differences b minus a of an outcome, one for each future in which it is defined under both. */
    public List<Double> differences(String a, String b, Outcome outcome) {
        List<Double> differences = new ArrayList<>();
        double[] first = column(a, outcome);
        double[] second = column(b, outcome);
        for (int future = 0; future < first.length; future++) {
            double difference = second[future] - first[future];
            if (!Double.isNaN(difference)) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** What can be said of two strategies on an outcome. */
    public Contrast contrast(Judgement.Named a, Judgement.Named b, Outcome outcome) {
        return Judgement.of(a, b, scales.apply(outcome), observations(a, b, outcome), closures(a, b));
    }

    private PairedObservations observations(Judgement.Named a, Judgement.Named b, Outcome outcome) {
        return pairs(repeated.means(column(a.name(), outcome)), repeated.means(column(b.name(), outcome)))
                .addFailed(failedFutures, failedRuns(a), failedRuns(b))
                .build();
    }

    private static PairedObservations.Builder pairs(List<OptionalDouble> a, List<OptionalDouble> b) {
        PairedObservations.Builder pairs = new PairedObservations.Builder();
        for (int i = 0; i < a.size(); i++) {
            pairs.add(a.get(i), b.get(i));
        }
        return pairs;
    }

    private int failedRuns(Judgement.Named strategy) {
        return failedRuns.getOrDefault(strategy.name(), 0);
    }

    private Optional<Closures> closures(Judgement.Named a, Judgement.Named b) {
        return closures.computeIfAbsent(List.of(a.name(), b.name()), pair -> counted(a, b));
    }

    private Optional<Closures> counted(Judgement.Named a, Judgement.Named b) {
        PairedObservations open = pairs(survival(a), survival(b)).build();
        return open.a().size() == 0 ? Optional.empty() : Optional.of(Closures.of(open.a(), open.b()));
    }

    /** Whether each firm was open at the end, of every run: means over points would be no such thing. */
    private List<OptionalDouble> survival(Judgement.Named strategy) {
        return runs(strategy.name()).stream()
                .map(run -> run.outcome(Outcome.SURVIVAL))
                .toList();
    }

    /** All pairs on an outcome, as one family of tests. */
    public ContrastFamily family(Outcome outcome) {
        return ContrastFamily.of(pairs().stream()
                .map(pair -> contrast(pair.get(0), pair.get(1), outcome))
                .toList());
    }

    /** Where the lead in profit changes in time, in words; empty where it does not, or weeks were not recorded. */
    public Optional<String> crossing(Judgement.Named a, Judgement.Named b) {
        return Crossing.of(runs(a.name()), runs(b.name())).map(crossing -> crossing.sentence(a, b));
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
