package org.plumbline.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.LeafText;

/** Every value of a scenario with its unit, its range and the layer that set it. */
public final class ResolvedView {
    private final Resolution resolution;
    private final LeafText leaves;
    private final List<ResolvedRow> rows = new ArrayList<>();

    private ResolvedView(Resolution resolution) {
        this.resolution = resolution;
        this.leaves = new LeafText(resolution.currency());
    }

    /** All values, in the order of the format: the firm as described with overrides, then the strategies. */
    public static List<ResolvedRow> rows(Scenario scenario) {
        return rows(scenario, null);
    }

    /**
     * All values as they are under a strategy.
     *
     * @param strategy a declared strategy, or null for the firm as described
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if there is no such strategy
     */
    public static List<ResolvedRow> rows(Scenario scenario, @Nullable String strategy) {
        Resolution resolution = scenario.resolution();
        ResolvedView view = new ResolvedView(resolution);
        MappingNode tree = Layers.over(new ParameterBuilder(resolution).tree(strategy), resolution.overrides());
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.remove("extends");
        entries.remove("overrides");
        view.add(tree.with(entries), ScenarioFormat.format(), "");
        return List.copyOf(view.rows);
    }

    private void add(Node node, Shape shape, String path) {
        if (node instanceof MappingNode group && shape instanceof Shape.Group known) {
            known.keys().forEach((key, inner) -> {
                Node value = group.get(key);
                if (value != null) {
                    add(value, inner, path.isEmpty() ? key : path + "." + key);
                }
            });
        } else if (node instanceof MappingNode group && shape instanceof Shape.Named named) {
            group.entries().forEach((key, entry) -> add(entry.value(), named.item(), path + "." + key));
        } else if (node instanceof SequenceNode list
                && shape instanceof Shape.Items items
                && items.item() instanceof Shape.Group group) {
            addItems(list, group, path);
        } else {
            rows.add(row(node, shape, path));
        }
    }

    private void addItems(SequenceNode list, Shape.Group shape, String path) {
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String name = item instanceof MappingNode group && group.get("name") instanceof ScalarNode scalar
                    ? scalar.text()
                    : Integer.toString(i);
            add(item, shape, path + "[" + name + "]");
        }
    }

    private ResolvedRow row(Node node, Shape shape, String path) {
        Shape.Leaf leaf = leaf(shape, node);
        String value = leaf == null ? LeafText.flow(node) : leaves.of(node, leaf);
        return new ResolvedRow(
                path,
                value,
                texts(node, value),
                node instanceof SequenceNode,
                leaf == null ? "" : leaf.unit().replace("currency", resolution.currency()),
                leaf == null ? "" : leaf.range(),
                Layers.strongestNode(node).source().origin().words(),
                shape.meaning(),
                source(node, shape, path));
    }

    private static List<String> texts(Node node, String value) {
        if (node instanceof SequenceNode list) {
            return list.items().stream()
                    .map(item -> item instanceof ScalarNode scalar ? scalar.text() : LeafText.flow(item))
                    .toList();
        }
        return List.of(node instanceof ScalarNode scalar && value.startsWith("\"") ? scalar.text() : value);
    }

    private static Shape.@Nullable Leaf leaf(Shape shape, Node node) {
        if (shape instanceof Shape.Either either && node instanceof SequenceNode) {
            return either.shapes().get(0) instanceof Shape.Leaf point ? point : null;
        }
        return shape instanceof Shape.Leaf leaf ? leaf : null;
    }

    private String source(Node node, Shape shape, String path) {
        String declared = path.replaceFirst("\\[.*", "");
        int dot = declared.indexOf('.');
        boolean parameter = dot > 0 && ParameterGroups.all().containsKey(declared.substring(0, dot));
        return parameter ? InputSources.source(resolution, declared, node, shape) : "";
    }
}
