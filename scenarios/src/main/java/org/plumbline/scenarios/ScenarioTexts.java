package org.plumbline.scenarios;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.Values;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** What a checked tree says beside parameters. */
final class ScenarioTexts {
    private final MappingNode tree;
    private final Values values;

    ScenarioTexts(MappingNode tree, String currency) {
        this.tree = tree;
        this.values = new Values(new Faults(), currency);
    }

    /** A text, or the empty text. */
    String text(String key) {
        return text(tree, key);
    }

    private static String text(MappingNode group, String key) {
        return group.get(key) instanceof ScalarNode scalar ? scalar.text().strip() : "";
    }

    /** A whole number that has a default. */
    long count(String key) {
        Node node = tree.get(key);
        Object value = node != null && ScenarioFormat.format().keys().get(key) instanceof Shape.Leaf leaf
                ? values.read(node, leaf, key)
                : null;
        if (value instanceof Long count) {
            return count;
        }
        throw new IllegalStateException(key + " has no declared default");
    }

    /** A list of texts, empty if there is none. */
    List<String> list(String key) {
        List<String> texts = new ArrayList<>();
        if (tree.get(key) instanceof SequenceNode list) {
            list.items().forEach(item -> texts.add(item instanceof ScalarNode text ? text.text() : ""));
        }
        return List.copyOf(texts);
    }

    /** The smallest differences that matter. */
    Map<Outcome, Double> matters() {
        Map<Outcome, Double> matters = new EnumMap<>(Outcome.class);
        MappingNode group = tree.group("matters");
        for (Outcome outcome : Outcome.values()) {
            Node node = group == null ? null : group.get(outcome.key());
            String path = "matters." + outcome.key();
            if (node != null && ScenarioFormat.format().at(path) instanceof Shape.Leaf leaf) {
                matters.put(outcome, magnitude(values.read(node, leaf, path)));
            }
        }
        return matters;
    }

    private static double magnitude(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.units();
        }
        if (value instanceof Weeks weeks) {
            return weeks.value();
        }
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalStateException("a smallest difference was not checked");
    }

    /** The strategies in their order. */
    List<Strategy> strategies() {
        List<Strategy> strategies = new ArrayList<>();
        MappingNode group = tree.group("strategies");
        if (group != null) {
            group.entries().forEach((name, entry) -> strategies.add(strategy(name, entry.value())));
        }
        return List.copyOf(strategies);
    }

    private static Strategy strategy(String name, Node node) {
        MappingNode group = (MappingNode) node;
        String label = text(group, "label");
        return new Strategy(name, label.isEmpty() ? name : label, text(group, "description"));
    }
}
