package org.plumbline.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.layer.Overrides;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.validation.Suggestions;
import org.plumbline.scenarios.validation.TreeCheck;
import org.plumbline.sim.policy.Mechanism;

/** The layer that a point of a design makes. */
final class DesignPoint {
    private static final String NONE = "none";

    private DesignPoint() {}

    /**
     * The tree of values by path.
     *
     * @throws ScenarioFaults if a path or value is wrong
     */
    static MappingNode tree(Map<String, String> point, String currency) {
        Faults faults = new Faults();
        List<String> arguments = new ArrayList<>();
        point.forEach((path, value) -> arguments.add(path + "=" + value));
        MappingNode tree = Overrides.of(arguments, Place.ARGUMENT, new Origin(Origin.Level.POINT, ""), faults);
        new TreeCheck(faults, currency).check(tree, ScenarioFormat.format(), "");
        faults.throwIfAny();
        return tree;
    }

    /**
     * The mechanisms that a factor {@code without} switches off: none, or the one it names.
     *
     * @throws ScenarioFaults if there is no such mechanism
     */
    static Set<Mechanism> without(@Nullable String name) {
        if (name == null || name.equals(NONE)) {
            return Set.of();
        }
        Set<Mechanism> named = Arrays.stream(Mechanism.values())
                .filter(mechanism -> mechanism.label().equals(name))
                .collect(Collectors.toUnmodifiableSet());
        if (named.isEmpty()) {
            List<String> known =
                    Arrays.stream(Mechanism.values()).map(Mechanism::label).toList();
            throw unknown("without", name, "mechanism", Suggestions.help(name, known, "mechanisms"));
        }
        return named;
    }

    /**
     * The values of the parameter set of this name, by path.
     *
     * @throws ScenarioFaults if there is no such set
     */
    static Map<String, String> parameterSet(String name) {
        if (!ParameterSets.names().contains(name)) {
            throw unknown(ParameterSets.FACTOR, name, "parameter set", "write " + ParameterSets.range());
        }
        return ParameterSets.values(name);
    }

    private static ScenarioFaults unknown(String path, String name, String what, String help) {
        Faults faults = new Faults();
        faults.add(
                ValueFault.UNKNOWN_CHOICE,
                Place.of(Place.ARGUMENT),
                path,
                name,
                "there is no " + what + " " + Quoting.quote(name),
                help);
        return new ScenarioFaults(faults.sorted());
    }
}
