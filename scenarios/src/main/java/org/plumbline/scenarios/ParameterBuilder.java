package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.validation.ModelBinding;
import org.plumbline.sim.simulation.ModelParameters;

/** The model's parameters for a strategy and a point of a design. */
record ParameterBuilder(Resolution resolution) {
    /**
     * Lays strategy, point and overrides over the files and binds the result.
     *
     * @param strategy a declared strategy, or null for the firm as described
     * @param point values by path; {@code without} switches a mechanism off
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if something is wrong with them
     */
    ModelParameters build(@Nullable String strategy, Map<String, String> point) {
        Map<String, String> rest = new LinkedHashMap<>(point);
        String without = rest.remove("without");
        MappingNode tree = Layers.over(tree(strategy), DesignPoint.tree(rest, resolution.currency()));
        return ModelBinding.bind(
                resolution.files(),
                Layers.over(tree, resolution.overrides()),
                DesignPoint.without(without),
                resolution.currency());
    }

    /** The tree of a strategy laid over the files, without overrides. */
    MappingNode tree(@Nullable String strategy) {
        MappingNode files = resolution.files();
        return strategy == null ? files : Layers.over(files, Layers.strategy(StrategyLookup.find(files, strategy)));
    }
}
