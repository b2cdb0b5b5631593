package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.layer.Defaults;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.ModelBinding;
import org.plumbline.scenarios.validation.Paths;
import org.plumbline.scenarios.validation.Values;
import org.plumbline.sim.simulation.ModelParameters;

/** The model's parameters for a strategy and a point of a design. */
record ParameterBuilder(Resolution resolution) {
    /**
     * Lays strategy, point and overrides over the files and binds the result.
     *
     * @param strategy a declared strategy, or null for the firm as described
     * @param point values by path; {@code without} switches a mechanism off, {@code parameterSet} names a parameter set
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if something is wrong with them
     */
    ModelParameters build(@Nullable String strategy, Map<String, String> point) {
        Map<String, String> rest = new LinkedHashMap<>(writtenOut(strategy, point));
        String without = rest.remove("without");
        MappingNode tree = Layers.over(tree(strategy), DesignPoint.tree(rest, resolution.currency()));
        return ModelBinding.bind(
                resolution.files(),
                Layers.over(tree, resolution.overrides()),
                DesignPoint.without(without),
                resolution.currency());
    }

    /**
     * The point with the values that its parameter set moves in the set's place: those that files and strategy have at
     * their declared defaults and that neither the point nor an override gives.
     */
    Map<String, String> writtenOut(@Nullable String strategy, Map<String, String> point) {
        String set = point.get(ParameterSets.FACTOR);
        if (set == null) {
            return point;
        }
        Map<String, String> rest = new LinkedHashMap<>(point);
        rest.remove(ParameterSets.FACTOR);
        MappingNode tree = tree(strategy);
        DesignPoint.parameterSet(set).forEach((path, value) -> {
            if (isDefault(tree, path) && resolution.overrides().at(path) == null) {
                rest.putIfAbsent(path, value);
            }
        });
        return rest;
    }

    /** By value, so that a complete scenario, which states every default, means the same as the file it was made from. */
    private boolean isDefault(MappingNode tree, String path) {
        return Objects.equals(value(tree, path), value(Defaults.tree(), path));
    }

    private @Nullable Object value(MappingNode tree, String path) {
        Node node = tree.at(path);
        return node != null && Paths.parametersByPath().get(path) instanceof Shape.Leaf leaf
                ? new Values(new Faults(), resolution.currency()).read(node, leaf, path)
                : null;
    }

    /** The tree of a strategy laid over the files, without overrides. */
    MappingNode tree(@Nullable String strategy) {
        MappingNode files = resolution.files();
        return strategy == null ? files : Layers.over(files, Layers.strategy(StrategyLookup.find(files, strategy)));
    }
}
