package org.plumbline.scenarios.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Numerals;

/** What may stand at a place of a scenario file. */
public sealed interface Shape {
    /** What it is for, in a sentence without a full stop. */
    String meaning();

    /**
     * A single value, or a point.
     *
     * @param type its kind
     * @param meaning what it is for
     * @param unit its unit as people say it; empty for a pure number or text
     * @param min the smallest value allowed
     * @param max the largest value allowed
     * @param initial the default as it would stand in a file; empty if there is none
     * @param source where the default comes from; empty for values that are not parameters
     * @param example an example, empty where the default is one
     * @param options the words of a choice, else empty
     */
    record Leaf(
            ValueType type,
            String meaning,
            String unit,
            double min,
            double max,
            String initial,
            String source,
            String example,
            List<String> options)
            implements Shape {
        /** Copies the options. */
        public Leaf {
            options = List.copyOf(options);
        }

        /** A name in kebab-case. */
        public static Leaf name(String meaning) {
            return of(ValueType.NAME, meaning);
        }

        /** A value without unit, range or default. */
        public static Leaf of(ValueType type, String meaning) {
            return of(type, meaning, "", "");
        }

        /** A value without unit or range. */
        public static Leaf of(ValueType type, String meaning, String initial, String example) {
            return new Leaf(
                    type,
                    meaning,
                    "",
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    initial,
                    "",
                    example,
                    List.of());
        }

        /** One of these words. */
        public static Leaf choice(String meaning, List<String> options) {
            return new Leaf(
                    ValueType.CHOICE,
                    meaning,
                    "",
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    "",
                    "",
                    "",
                    options);
        }

        /** The range in words: {@code 0 to 1}, {@code at least 1}; empty if there is none. */
        public String range() {
            boolean least = Double.isFinite(min);
            boolean most = Double.isFinite(max);
            String of = type == ValueType.DURATION ? " weeks" : "";
            if (least && most && min < max) {
                return Numerals.text(min) + " to " + Numerals.text(max) + of;
            }
            if (least && !most) {
                return "at least " + Numerals.text(min) + of;
            }
            return most && !least ? "at most " + Numerals.text(max) + of : "";
        }

        /** The same with a range. */
        public Leaf within(double least, double most) {
            return new Leaf(type, meaning, unit, least, most, initial, source, example, options);
        }
    }

    /**
     * A group of known keys.
     *
     * @param meaning what it is for
     * @param keys what may stand under each key
     * @param required the keys that must be there
     */
    record Group(String meaning, Map<String, Shape> keys, List<String> required) implements Shape {
        /** Copies the keys. */
        public Group {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
            required = List.copyOf(required);
        }
    }

    /** A list of entries of the same shape. */
    record Items(String meaning, Shape item) implements Shape {}

    /**
     * A group of keys that the author names.
     *
     * @param meaning what it is for
     * @param item what may stand under each key
     * @param paths whether the keys are paths of values; else they are names in kebab-case
     */
    record Named(String meaning, Shape item, boolean paths) implements Shape {}

    /** One of several shapes, told apart by whether a single value, a list or a group stands there. */
    record Either(String meaning, List<Shape> shapes) implements Shape {
        /** Copies the alternatives. */
        public Either {
            shapes = List.copyOf(shapes);
        }
    }

    /** Anything, checked elsewhere. */
    record Free(String meaning) implements Shape {}

    /** What stands under a path of keys, or null if the path leads nowhere. */
    default @Nullable Shape at(String path) {
        Shape shape = this;
        for (String key : path.split("\\.", -1)) {
            shape = shape == null ? null : shape.under(key);
        }
        return shape;
    }

    private @Nullable Shape under(String key) {
        if (this instanceof Group group) {
            return group.keys().get(key);
        }
        return this instanceof Named named ? named.item() : null;
    }
}
