package org.plumbline.scenarios.experiment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.Suggestions;
import org.plumbline.scenarios.validation.Values;

/** What the parts of an experiment are read with: the whole tree, and where faults go. */
record ExperimentContext(MappingNode root, Values values, Faults faults) {
    /** Reports a fault at a node. */
    void report(FaultKind kind, Node node, String path, String message, String help) {
        faults.add(kind, node.place(), "experiment." + path, node.quoted(), message, help);
    }

    /** The names of the strategies. */
    Set<String> strategies() {
        MappingNode strategies = root.group("strategies");
        return strategies == null ? Set.of() : strategies.entries().keySet();
    }

    /** The names of the segments. */
    List<String> segments() {
        return root.at("market.segments") instanceof SequenceNode list
                ? list.items().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(item -> text(((MappingNode) item).get("name")))
                        .toList()
                : List.of();
    }

    /** Whether the node is the name of a declared strategy; if not, it is reported. */
    boolean isStrategy(Node node, String path, FaultKind kind) {
        String name = text(node);
        boolean known = strategies().contains(name);
        if (!known) {
            report(
                    kind,
                    node,
                    path,
                    "there is no strategy " + node.quoted(),
                    Suggestions.help(name, strategies(), "strategies"));
        }
        return known;
    }

    /** The value of a leaf of the experiment's format, or null if it is absent or faulty. */
    @Nullable
    Object value(@Nullable Node node, String path) {
        return node != null
                        && !node.isNull()
                        && ScenarioFormat.format().at("experiment." + path) instanceof Shape.Leaf leaf
                ? values.read(node, leaf, "experiment." + path)
                : null;
    }

    /** The text of a single value, or the empty text. */
    static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
