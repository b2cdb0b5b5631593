package org.plumbline.app.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import org.plumbline.scenarios.catalog.Catalog;

/** The bundled cases. */
final class CaseTopic implements Topic {
    @Override
    public String plural() {
        return "bundled cases";
    }

    @Override
    public List<String> names() {
        return Catalog.names();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Catalog.contains(name) ? Optional.of(explain(name, Scenarios.open(name))) : Optional.empty();
    }

    private static Explanation explain(String name, Scenario scenario) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Compares",
                String.join(
                        ", ", scenario.strategies().stream().map(Strategy::name).toList()));
        return new Explanation(
                name,
                "a bundled case",
                List.of(scenario.story(), scenario.question()),
                facts,
                "plumbline cases " + name);
    }
}
