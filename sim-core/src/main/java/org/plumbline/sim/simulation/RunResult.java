package org.plumbline.sim.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
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
 */
public record RunResult(
        long seed, long replication, int weeksRun, long exogenousHash, Map<Outcome, Double> outcomes, Series series) {

    /** Checks that every value is finite and copies the outcomes. */
    public RunResult {
        EnumMap<Outcome, Double> copy = new EnumMap<>(Outcome.class);
        outcomes.forEach((outcome, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "outcome " + outcome.key() + " is " + value + "; an undefined outcome must be absent");
            }
            copy.put(outcome, value + 0.0);
        });
        outcomes = Collections.unmodifiableMap(copy);
    }

    /** The value of an outcome, empty where it is undefined in this run. */
    public OptionalDouble outcome(Outcome outcome) {
        Double value = outcomes.get(outcome);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
