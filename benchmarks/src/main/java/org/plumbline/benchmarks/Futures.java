package org.plumbline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.simulation.ModelParameters;

/** The futures that are measured. */
final class Futures {
    private static final String USUAL = """
        name: Usual size
        horizon: 10 years
        firm: { employees: 12, sales: 1200k }
        background: { rivals: 12 }
        market: { simulatedCustomers: 31 }
        strategies: { steady: { alignment: 0.5 } }
        """;

    private Futures() {}

    /** The bakery under its first strategy: five years, eight people, its rivals and their customers. */
    static ModelParameters bakery() {
        return first(Scenarios.open("bakery", List.of()));
    }

    /** A firm of usual size for ten years: 12 people, 12 rivals, 403 simulated customers. */
    static ModelParameters usual() {
        return first(Scenarios.read("usual size", USUAL.getBytes(StandardCharsets.UTF_8), List.of()));
    }

    private static ModelParameters first(Scenario scenario) {
        return scenario.parameters(scenario.strategies().get(0).name());
    }
}
