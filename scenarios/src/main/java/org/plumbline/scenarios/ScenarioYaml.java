package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.scenarios.validation.LeafText;

/**
 * A complete scenario file: every value after defaults, case, files and overrides, so that it depends on nothing else.
 * Read again, it gives the same resolved scenario. Equal scenarios give equal text.
 */
public final class ScenarioYaml {
    private static final String HEADER = "# yaml-language-server: $schema=./plumbline.schema.json\n";
    private static final String STEP = "  ";

    private static final Shape.Leaf POINT = Shape.Leaf.of(ValueType.POINT, "a place on the map");

    private final LeafText leaves;
    private final StringBuilder text = new StringBuilder(HEADER);

    private ScenarioYaml(String currency) {
        this.leaves = new LeafText(currency);
    }

    /** The file of a scenario, lines ending with LF. */
    public static String text(Scenario scenario) {
        ScenarioYaml yaml = new ScenarioYaml(scenario.currency());
        Resolution resolution = scenario.resolution();
        Map<String, MappingNode.Entry> entries =
                new LinkedHashMap<>(resolution.files().entries());
        entries.remove("extends");
        entries.remove("overrides");
        entries.remove("sources");
        yaml.group(resolution.files().with(entries), ScenarioFormat.format(), "");
        yaml.sources(resolution);
        yaml.overrides(resolution.overrides());
        return yaml.text.toString();
    }

    private void sources(Resolution resolution) {
        text.append("sources:\n");
        InputSources.all(resolution)
                .forEach((path, source) -> text.append(STEP)
                        .append(path)
                        .append(": ")
                        .append(LeafText.quoted(source))
                        .append('\n'));
    }

    private void overrides(MappingNode overrides) {
        Map<String, String> byPath = new LinkedHashMap<>();
        flatten(overrides, ScenarioFormat.format(), "", byPath);
        if (!byPath.isEmpty()) {
            text.append("overrides:\n");
            byPath.forEach((path, value) ->
                    text.append(STEP).append(path).append(": ").append(value).append('\n'));
        }
    }

    private void flatten(MappingNode group, Shape.Group shape, String prefix, Map<String, String> byPath) {
        group.entries().forEach((key, entry) -> {
            Shape inner = shape.keys().get(key);
            if (entry.value() instanceof MappingNode nested && inner instanceof Shape.Group groupShape) {
                flatten(nested, groupShape, prefix + key + ".", byPath);
            } else {
                String value = inner == null ? LeafText.flow(entry.value()) : line(entry.value(), inner);
                byPath.put(prefix + key, value);
            }
        });
    }

    private void group(MappingNode group, Shape.Group shape, String indent) {
        shape.keys().forEach((key, inner) -> {
            Node value = group.get(key);
            if (value != null && !value.isNull()) {
                entry(key, value, inner, indent);
            }
        });
    }

    private void entry(String key, Node value, Shape shape, String indent) {
        boolean empty = value instanceof MappingNode group && group.entries().isEmpty();
        boolean block = isBlock(value, shape) && !empty;
        text.append(indent).append(key).append(':').append(block ? "" : " ");
        if (empty) {
            text.append("{}\n");
        } else if (block) {
            text.append('\n');
            block(value, shape, indent + STEP);
        } else {
            text.append(line(value, shape)).append('\n');
        }
    }

    private static boolean isBlock(Node value, Shape shape) {
        if (shape instanceof Shape.Items items && items.item() instanceof Shape.Group) {
            return value instanceof SequenceNode list && !list.items().isEmpty();
        }
        if (shape instanceof Shape.Items items && items.item() instanceof Shape.Leaf leaf) {
            return leaf.type() == ValueType.TEXT
                    && value instanceof SequenceNode list
                    && !list.items().isEmpty();
        }
        return value instanceof MappingNode && !(shape instanceof Shape.Either);
    }

    private void block(Node value, Shape shape, String indent) {
        if (value instanceof MappingNode group && shape instanceof Shape.Group known) {
            group(group, known, indent);
        } else if (value instanceof MappingNode group && shape instanceof Shape.Named named) {
            group.entries().forEach((key, entry) -> entry(key, entry.value(), named.item(), indent));
        } else if (value instanceof SequenceNode list && shape instanceof Shape.Items items) {
            list.items().forEach(item -> item(item, items.item(), indent));
        }
    }

    private void item(Node item, Shape shape, String indent) {
        if (shape instanceof Shape.Leaf leaf) {
            text.append(indent).append("- ").append(leaves.of(item, leaf)).append('\n');
            return;
        }
        int start = text.length();
        block(item, shape, indent + STEP);
        text.replace(start, start + indent.length() + STEP.length(), indent + "- ");
    }

    private static boolean isPoint(Shape.Either either) {
        return either.shapes().get(0) instanceof Shape.Leaf leaf && leaf.type() == ValueType.POINT;
    }

    private String line(Node value, Shape shape) {
        if (value instanceof SequenceNode list && shape instanceof Shape.Items items) {
            return "["
                    + String.join(
                            ", ",
                            list.items().stream()
                                    .map(item -> line(item, items.item()))
                                    .toList()) + "]";
        }
        if (shape instanceof Shape.Leaf leaf) {
            return leaves.of(value, leaf);
        }
        boolean point = value instanceof SequenceNode && shape instanceof Shape.Either either && isPoint(either);
        return point ? leaves.of(value, POINT) : LeafText.flow(value);
    }
}
