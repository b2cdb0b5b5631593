package org.plumbline.experiments.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.execution.ModelRun;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.experiment.OutcomeAt;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * The model at a point of a design. An outcome at a date is that of a second run of the same future whose horizon ends
 * there: the model never looks ahead, so that both runs are the same up to that week.
 */
final class PointModel {
    /** A model that is never run. */
    static final ModelRun NONE = (seed, replication) -> {
        throw new IllegalStateException("there is nothing to run");
    };

    private final Scenario scenario;
    private final List<Integer> dates;

    PointModel(Scenario scenario, List<OutcomeAt> outcomes) {
        this.scenario = scenario;
        this.dates = outcomes.stream()
                .filter(outcome -> outcome.at() != null)
                .map(outcome -> Objects.requireNonNull(outcome.at()).whole())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The model with the settings of a point, under a strategy or, where its name is empty, as described. Settings that do
     * not go together make a model all of whose runs fail and say why.
     */
    ModelRun at(Map<String, String> settings, String strategy) {
        try {
            return bound(settings, strategy);
        } catch (ScenarioFaults e) {
            String message = e.faults().get(0).message();
            return (seed, replication) -> {
                throw new IllegalArgumentException(message);
            };
        }
    }

    private ModelRun bound(Map<String, String> settings, String strategy) {
        ModelParameters whole = parameters(settings, strategy);
        Map<Integer, ModelParameters> dated = new LinkedHashMap<>();
        for (int date : dates) {
            if (date < whole.horizon().whole()) {
                Map<String, String> shorter = new LinkedHashMap<>(settings);
                shorter.put("horizon", date + " weeks");
                dated.put(date, parameters(shorter, strategy));
            }
        }
        return (seed, replication) -> run(whole, dated, seed, replication);
    }

    /**
     * Checks the settings of a point.
     *
     * @throws ScenarioFaults if they do not go together
     */
    void check(Map<String, String> settings, String strategy) {
        bound(settings, strategy);
    }

    private RunResult run(ModelParameters whole, Map<Integer, ModelParameters> dated, long seed, long replication) {
        RunResult result = Simulation.run(whole, seed, replication);
        for (Map.Entry<Integer, ModelParameters> earlier : dated.entrySet()) {
            result = result.withDated(
                    earlier.getKey(),
                    Simulation.run(earlier.getValue(), seed, replication).outcomes());
        }
        return dates.contains(whole.horizon().whole())
                ? result.withDated(whole.horizon().whole(), result.outcomes())
                : result;
    }

    private ModelParameters parameters(Map<String, String> settings, String strategy) {
        @Nullable String name = strategy.isEmpty() ? null : strategy;
        return scenario.parameters(name, settings);
    }
}
