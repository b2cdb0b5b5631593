package org.plumbline.scenarios;

import java.util.Set;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.validation.Suggestions;

/** Finds a strategy by its name. */
final class StrategyLookup {
    private StrategyLookup() {}

    /**
     * The tree of a strategy.
     *
     * @throws ScenarioFaults if it is not declared
     */
    static MappingNode find(MappingNode tree, String name) {
        MappingNode strategies = tree.group("strategies");
        MappingNode strategy = strategies == null ? null : strategies.group(name);
        if (strategy == null) {
            Faults faults = new Faults();
            Set<String> known =
                    strategies == null ? Set.of() : strategies.entries().keySet();
            report(name, known, Place.of(Place.ARGUMENT), faults);
            throw new ScenarioFaults(faults.sorted());
        }
        return strategy;
    }

    /** Reports a strategy that is not declared. */
    static void report(String name, Set<String> known, Place place, Faults faults) {
        faults.add(
                ValueFault.UNKNOWN_STRATEGY,
                place,
                "strategy",
                name,
                "there is no strategy " + Quoting.quote(name),
                Suggestions.help(name, known, "strategies"));
    }
}
