package org.plumbline.sim.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;

/**
 * What came of one run.
 *
 * @param seed the master seed
 * @param replication the number of the simulated future, zero or more
 * @param weeksRun weeks that the focal firm was simulated for
 * @param exogenousHash a hash of what the world did whatever firms decided: equal for strategies on the same future
 * @param outcomes the outcomes that are defined; one that is undefined in this run is absent
 * @param series week by week, empty unless it was asked for
 * @param dated outcomes at earlier dates, by week, as if the horizon ended there; empty unless they were asked for
 */
public record RunResult(
        long seed,
        long replication,
        int weeksRun,
        long exogenousHash,
        Map<Outcome, Double> outcomes,
        Series series,
        Map<Integer, Map<Outcome, Double>> dated) {

    /** Checks that every value is finite and copies the outcomes. */
    public RunResult {
        outcomes = checked(outcomes);
        TreeMap<Integer, Map<Outcome, Double>> copies = new TreeMap<>();
        dated.forEach((week, values) -> copies.put(week, checked(values)));
        dated = Collections.unmodifiableMap(copies);
    }

    /** A result without outcomes at earlier dates. */
    public RunResult(
            long seed,
            long replication,
            int weeksRun,
            long exogenousHash,
            Map<Outcome, Double> outcomes,
            Series series) {
        this(seed, replication, weeksRun, exogenousHash, outcomes, series, Map.of());
    }

    private static Map<Outcome, Double> checked(Map<Outcome, Double> outcomes) {
        EnumMap<Outcome, Double> copy = new EnumMap<>(Outcome.class);
        outcomes.forEach((outcome, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "outcome " + outcome.key() + " is " + value + "; an undefined outcome must be absent");
            }
            copy.put(outcome, value + 0.0);
        });
        return Collections.unmodifiableMap(copy);
    }

    /** The same with the outcomes of a run of the same future that ended earlier. */
    public RunResult withDated(int week, Map<Outcome, Double> values) {
        TreeMap<Integer, Map<Outcome, Double>> more = new TreeMap<>(dated);
        more.put(week, values);
        return new RunResult(seed, replication, weeksRun, exogenousHash, outcomes, series, more);
    }

    /** The value of an outcome at an earlier date, empty where it is undefined in this run. */
    public OptionalDouble outcomeAt(Outcome outcome, int week) {
        Double value = dated.getOrDefault(week, Map.of()).get(outcome);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The value of an outcome, empty where it is undefined in this run. */
    public OptionalDouble outcome(Outcome outcome) {
        Double value = outcomes.get(outcome);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
