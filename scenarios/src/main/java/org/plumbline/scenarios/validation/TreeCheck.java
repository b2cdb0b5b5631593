package org.plumbline.scenarios.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;

/** Checks a tree against its shape: unknown keys, wrong kinds, units, ranges. Reports everything there is. */
public final class TreeCheck {
    private static final Shape.Leaf KEY = Shape.Leaf.name("a name");

    private final Faults faults;
    private final Values values;

    /** Reads money as an amount of this currency; takes faults up here. */
    public TreeCheck(Faults faults, String currency) {
        this.faults = faults;
        this.values = new Values(faults, currency);
    }

    /**
     * Checks a node and everything under it.
     *
     * @param path where it stands; empty for the whole file
     * @return the node without what is wrong, so that the rest can be checked further; null if nothing is left
     */
    public @Nullable Node check(Node node, Shape shape, String path) {
        if (node.isNull()) {
            return node;
        }
        if (shape instanceof Shape.Group group) {
            return checkGroup(node, group, path);
        }
        if (shape instanceof Shape.Named named) {
            return checkNamed(node, named, path);
        }
        if (shape instanceof Shape.Items items) {
            return checkItems(node, items, path);
        }
        if (shape instanceof Shape.Either either) {
            return checkEither(node, either, path);
        }
        return shape instanceof Shape.Leaf leaf && values.read(node, leaf, path) == null ? null : node;
    }

    private @Nullable Node checkGroup(Node node, Shape.Group group, String path) {
        if (!(node instanceof MappingNode mapping)) {
            values.wrongType(node, "a group of keys", path);
            return null;
        }
        Map<String, MappingNode.Entry> sound = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            Shape shape = group.keys().get(key);
            if (shape == null) {
                UnknownKeys.report(entry.key(), group, path, faults);
            } else {
                keep(sound, entry, check(entry.value(), shape, join(path, key)));
            }
        });
        requireKeys(mapping, group, path);
        return mapping.with(sound);
    }

    private void requireKeys(MappingNode mapping, Shape.Group group, String path) {
        for (String key : group.required()) {
            if (mapping.get(key) == null) {
                faults.add(
                        ValueFault.MISSING_KEY,
                        mapping.place(),
                        join(path, key),
                        "",
                        join(path, key) + " is missing",
                        "add " + key + " to this entry");
            }
        }
    }

    private @Nullable Node checkNamed(Node node, Shape.Named named, String path) {
        if (!(node instanceof MappingNode mapping)) {
            values.wrongType(node, "a group of keys", path);
            return null;
        }
        Map<String, MappingNode.Entry> sound = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            boolean nameable = named.paths() || values.read(entry.key(), KEY, join(path, key)) != null;
            Node value = check(entry.value(), named.item(), join(path, key));
            keep(sound, entry, nameable ? value : null);
        });
        return mapping.with(sound);
    }

    private static void keep(Map<String, MappingNode.Entry> sound, MappingNode.Entry entry, @Nullable Node value) {
        if (value != null) {
            sound.put(entry.key().text(), new MappingNode.Entry(entry.key(), value));
        }
    }

    private @Nullable Node checkItems(Node node, Shape.Items items, String path) {
        if (!(node instanceof SequenceNode list)) {
            values.wrongType(node, "a list in brackets", path);
            return null;
        }
        List<Node> sound = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = checkItem(list.items().get(i), items.item(), path + "[" + i + "]");
            if (item != null) {
                sound.add(item);
            }
        }
        boolean complete = sound.size() == list.items().size();
        return complete ? new SequenceNode(list.source(), list.line(), list.column(), sound) : null;
    }

    private @Nullable Node checkItem(Node item, Shape shape, String path) {
        if (item.isNull()) {
            values.wrongType(item, "an entry with a value", path);
            return null;
        }
        return check(item, shape, path);
    }

    private @Nullable Node checkEither(Node node, Shape.Either either, String path) {
        for (Shape shape : either.shapes()) {
            if (fits(node, shape)) {
                return check(node, shape, path);
            }
        }
        String expected = String.join(
                " or ", either.shapes().stream().map(TreeCheck::words).toList());
        values.wrongType(node, expected, path);
        return null;
    }

    private static boolean fits(Node node, Shape shape) {
        if (node instanceof SequenceNode) {
            return shape instanceof Shape.Items || (shape instanceof Shape.Leaf leaf && leaf.type() == ValueType.POINT);
        }
        return node instanceof ScalarNode
                ? shape instanceof Shape.Leaf leaf && leaf.type() != ValueType.POINT
                : shape instanceof Shape.Group || shape instanceof Shape.Named;
    }

    private static String words(Shape shape) {
        if (shape instanceof Shape.Leaf leaf) {
            return leaf.type().words();
        }
        return shape instanceof Shape.Items ? "a list in brackets" : "a group of keys";
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
