package org.plumbline.experiments.comparison;

import java.util.function.Function;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;

/** How a scenario's outcomes are judged. */
public final class Scales {
    private Scales() {}

    /** The scale of each outcome: the smallest difference that matters as the scenario says, else as declared. */
    public static Function<Outcome, OutcomeScale> of(Scenario scenario) {
        double sales = scenario.parameters().described().firm().sales().units();
        String horizon = horizon(scenario.horizon());
        return outcome -> new OutcomeScale(
                outcome,
                scenario.matters().getOrDefault(outcome, outcome.smallestDifference(sales)),
                scenario.currency(),
                horizon);
    }

    /** A horizon in words: whole years as years, else weeks. */
    public static String horizon(Weeks horizon) {
        if (horizon.value() % Weeks.PER_YEAR == 0) {
            long years = Math.round(horizon.years());
            return years == 1 ? "1 year" : years + " years";
        }
        return Math.round(horizon.value()) + " weeks";
    }
}
