package org.plumbline.scenarios.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Documents;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.document.Source;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.ParameterShapes;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.quantity.Point;

/** Parameter records from checked trees. */
final class RecordBinding {
    private final Faults faults;
    private final Values values;
    private final Function<ScalarNode, @Nullable Point> segments;

    /**
     * A binding of one tree.
     *
     * @param segments the centre of the segment that a name stands for, or null after reporting that there is none
     */
    RecordBinding(Faults faults, Values values, Function<ScalarNode, @Nullable Point> segments) {
        this.faults = faults;
        this.values = values;
        this.segments = segments;
    }

    /** The record of a group, or null if something is wrong with it, which is then reported. */
    <R extends Record> @Nullable R bind(Class<R> type, MappingNode group, Shape.Group shape, String path) {
        List<@Nullable Object> components = new ArrayList<>();
        boolean complete = true;
        for (Declaration declaration : Declaration.of(type)) {
            String key = declaration.name();
            Shape expected = shape.keys().getOrDefault(key, shape);
            Object value = value(group.get(key), expected, declaration, path + "." + key);
            components.add(value);
            complete &= value != null || declaration.optional();
        }
        return complete && !faults.hasErrors() ? create(type, components, group, path) : null;
    }

    private <R extends Record> @Nullable R create(
            Class<R> type, List<@Nullable Object> components, MappingNode group, String path) {
        try {
            return Declaration.create(type, components);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String key = message.split(" ", 2)[0];
            Node culprit = group.get(key);
            Node place = culprit == null ? group : culprit;
            faults.add(
                    ValueFault.INCONSISTENT,
                    place.place(),
                    culprit == null ? path : path + "." + key,
                    place.quoted(),
                    path + "." + message,
                    "");
            return null;
        }
    }

    private @Nullable Object value(@Nullable Node node, Shape shape, Declaration declaration, String path) {
        Class<?> type = declaration.component().getType();
        if (node == null || node.isNull()) {
            return initial(shape, type, path);
        }
        if (shape instanceof Shape.Items items && node instanceof SequenceNode list) {
            return list(list, items, ParameterShapes.itemType(declaration), path);
        }
        if (shape instanceof Shape.Group nested && node instanceof MappingNode group) {
            return bind(type.asSubclass(Record.class), group, nested, path);
        }
        if (shape instanceof Shape.Either && node instanceof ScalarNode name) {
            return segments.apply(name);
        }
        Shape.Leaf leaf = leaf(shape);
        return leaf == null ? null : fitted(values.read(node, leaf, path), type);
    }

    private static Shape.@Nullable Leaf leaf(Shape shape) {
        if (shape instanceof Shape.Either either) {
            return leaf(either.shapes().get(0));
        }
        return shape instanceof Shape.Leaf leaf ? leaf : null;
    }

    private @Nullable Object initial(Shape shape, Class<?> type, String path) {
        if (shape instanceof Shape.Items) {
            return List.of();
        }
        if (shape instanceof Shape.Leaf leaf && type == String.class) {
            return leaf.initial();
        }
        if (shape instanceof Shape.Leaf leaf && !leaf.initial().isEmpty()) {
            Source source = Source.of("default", Origin.DECLARED, leaf.initial());
            Node node = Documents.readValue(source, 1, 0, faults);
            return node == null ? null : fitted(values.read(node, leaf, path), type);
        }
        return null;
    }

    private List<Object> list(SequenceNode list, Shape.Items items, Class<?> type, String path) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String itemPath = path + "[" + i + "]";
            Object entry = item(list.items().get(i), items.item(), type, itemPath);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable Object item(Node node, Shape shape, Class<?> type, String path) {
        if (shape instanceof Shape.Group group && node instanceof MappingNode mapping) {
            return bind(type.asSubclass(Record.class), mapping, group, path);
        }
        return shape instanceof Shape.Leaf leaf ? fitted(values.read(node, leaf, path), type) : null;
    }

    private static @Nullable Object fitted(@Nullable Object value, Class<?> type) {
        if (value instanceof Long count && (type == int.class || type == Integer.class)) {
            return Math.toIntExact(count);
        }
        if (value instanceof String word && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ParameterShapes.word((Enum<?>) constant).equals(word))
                    .findFirst()
                    .orElseThrow();
        }
        return value;
    }
}
