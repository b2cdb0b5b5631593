package org.plumbline.scenarios.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.scenarios.document.Documents;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.Source;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;

/** The weakest layer: what the declarations say. */
public final class Defaults {
    private static final Source NOWHERE = Source.of("default", Origin.DECLARED, "");
    private static final MappingNode TREE = tree(ScenarioFormat.format(), true);

    private Defaults() {}

    /** The tree of all declared defaults; what has none is absent. */
    public static MappingNode tree() {
        return TREE;
    }

    private static MappingNode tree(Shape.Group group, boolean top) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        group.keys().forEach((key, shape) -> {
            ScalarNode keyNode = new ScalarNode(NOWHERE, 1, 1, key, false);
            boolean parameters = !top || ParameterGroups.all().containsKey(key);
            if (shape instanceof Shape.Leaf leaf && !leaf.initial().isEmpty()) {
                entries.put(key, new MappingNode.Entry(keyNode, value(leaf.initial())));
            } else if (shape instanceof Shape.Group nested && parameters) {
                entries.put(key, new MappingNode.Entry(keyNode, tree(nested, false)));
            }
        });
        return new MappingNode(NOWHERE, 1, 1, entries);
    }

    private static Node value(String initial) {
        Faults faults = new Faults();
        Node node = Documents.readValue(Source.of("default", Origin.DECLARED, initial), 1, 0, faults);
        if (node == null || faults.hasErrors()) {
            throw new IllegalStateException("the declared default " + initial + " cannot be read: " + faults.sorted());
        }
        return node;
    }
}
