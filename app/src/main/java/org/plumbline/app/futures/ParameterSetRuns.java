package org.plumbline.app.futures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.app.command.Session;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;

/**
 * How far the answer on two strategies holds over the parameter sets that fit the published patterns equally well. A set
 * moves what the scenario leaves at its default, nothing that it declares. Each set meets futures of its own, a twentieth
 * of those of the comparison, so that the interval over the means of sets holds both kinds of uncertainty.
 */
public final class ParameterSetRuns {
    private static final List<String> NAMES = ParameterSets.names();
    private static final int PART = 20;

    private final Scenario scenario;
    private final List<Variant> pair;
    private final int futuresOfEach;

    private ParameterSetRuns(Scenario scenario, List<Variant> pair, int futures) {
        this.scenario = scenario;
        this.pair = List.copyOf(pair);
        this.futuresOfEach = Math.max(1, futures / PART);
    }

    /**
     * What can be said; empty where the sets were found for another version of the model, the variants are
     * not two strategies of the scenario as it is, the scenario declares everything that the sets would move, or it was
     * stopped.
     *
     * @param futures the futures of the comparison
     * @param threads how many runs at once; changes no result
     */
    public static Optional<OverParameterSets> of(
            Session session, Scenario scenario, List<Variant> variants, int futures, long seed, int threads) {
        ParameterSetRuns sets = new ParameterSetRuns(scenario, variants, futures);
        return ParameterSets.table().caution().isPresent() || !sets.apply()
                ? Optional.empty()
                : Optional.of(sets.made(session, seed, threads))
                        .filter(made -> made.differences().size() > 1);
    }

    /** What must be known where the sets would be compared over, or are, and were found for another version of the model. */
    public static Optional<String> caution(Scenario scenario, List<Variant> variants) {
        boolean compared = variants.stream()
                .anyMatch(variant -> VariantName.of(variant.name()).point().containsKey(ParameterSets.FACTOR));
        return compared || new ParameterSetRuns(scenario, variants, 1).apply()
                ? ParameterSets.table().caution().map(text -> compared ? text : text + " Nothing is said over them.")
                : Optional.empty();
    }

    private boolean apply() {
        return comparable() && !NAMES.stream().allMatch(this::movesNothing);
    }

    private boolean comparable() {
        return pair.size() == 2
                && pair.stream()
                        .allMatch(
                                variant -> scenario.findStrategy(variant.name()).isPresent()
                                        && scenario.parameters(variant.name()).equals(variant.parameters()));
    }

    private boolean movesNothing(String set) {
        return scenario.writtenOut(pair.get(0).name(), point(set)).isEmpty();
    }

    private static Map<String, String> point(String set) {
        return Map.of(ParameterSets.FACTOR, set);
    }

    private OverParameterSets made(Session session, long seed, int threads) {
        List<RunTask> tasks = new ArrayList<>();
        for (int set = 0; set < NAMES.size(); set++) {
            Map<String, String> point = point(NAMES.get(set));
            List<Variant> moved = pair.stream()
                    .map(variant -> new Variant(
                            variant.name(),
                            variant.label(),
                            variant.description(),
                            scenario.parameters(variant.name(), point)))
                    .toList();
            tasks.addAll(FutureRuns.plan(moved, set * futuresOfEach, futuresOfEach, seed, Watching.NOTHING));
        }
        return new OverParameterSets(
                pair.get(0).named(),
                pair.get(1).named(),
                NAMES.size(),
                futuresOfEach,
                means(FutureRuns.of(session, tasks, threads, pair.size())));
    }

    /** Mean difference in profit under each set that finished a future under both strategies. */
    private Map<String, Double> means(FutureRuns runs) {
        Map<Integer, List<Double>> differences = new TreeMap<>();
        for (List<RunResult> both : runs.complete()) {
            differences
                    .computeIfAbsent((int) both.get(0).replication() / futuresOfEach, set -> new ArrayList<>())
                    .add(profit(both.get(1)) - profit(both.get(0)));
        }
        Map<String, Double> means = new LinkedHashMap<>();
        differences.forEach((set, of) -> means.put(NAMES.get(set), of.stream().reduce(0.0, Double::sum) / of.size()));
        return means;
    }

    private static double profit(RunResult result) {
        return result.outcome(Outcome.PROFIT).orElseThrow();
    }
}
