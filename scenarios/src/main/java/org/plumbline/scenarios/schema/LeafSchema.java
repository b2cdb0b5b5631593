package org.plumbline.scenarios.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Numerals;

/** The JSON Schema of single values. */
final class LeafSchema {
    static final String NAME = "^[a-z][a-z0-9-]{0,59}$";

    private static final String NUMBER = "^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([kM]|[eE][+-]?[0-9]{1,3})?( .+)?$";
    private static final String DURATION = "^[0-9]*\\.?[0-9]+[kM]? (weeks?|months?|years?)$";

    private LeafSchema() {}

    static void put(Map<String, Object> schema, Shape.Leaf leaf) {
        schema.put("description", description(leaf));
        switch (leaf.type()) {
            case NUMBER, MONEY -> putNumber(schema, leaf, "number");
            case COUNT -> putNumber(schema, leaf, "integer");
            case DURATION -> putText(schema, DURATION);
            case NAME -> putText(schema, NAME);
            case CURRENCY -> putText(schema, "^[A-Z]{3}$");
            case CHOICE -> putChoice(schema, leaf);
            case TRUTH -> schema.put("type", List.of("boolean", "null"));
            case POINT -> putPoint(schema, leaf);
            case ANY -> schema.put("type", List.of("number", "string", "boolean", "null"));
            default -> schema.put("type", List.of("string", "null"));
        }
        putExamples(schema, leaf);
    }

    private static String description(Shape.Leaf leaf) {
        StringBuilder text = new StringBuilder(leaf.meaning());
        if (!leaf.unit().isEmpty()) {
            text.append(" (").append(leaf.unit()).append(')');
        }
        if (!leaf.range().isEmpty()) {
            text.append(", ").append(leaf.range());
        }
        if (!leaf.source().isEmpty()) {
            text.append("; default from: ").append(leaf.source());
        }
        return text.toString();
    }

    private static void putNumber(Map<String, Object> schema, Shape.Leaf leaf, String type) {
        schema.put("type", List.of(type, "string", "null"));
        schema.put("pattern", NUMBER);
        putRange(schema, leaf);
    }

    private static void putRange(Map<String, Object> schema, Shape.Leaf leaf) {
        if (Double.isFinite(leaf.min())) {
            schema.put("minimum", number(leaf.min()));
        }
        if (Double.isFinite(leaf.max())) {
            schema.put("maximum", number(leaf.max()));
        }
    }

    /** A whole number without a decimal point, so that the text is the same on every JVM. */
    private static Number number(double value) {
        if (value == StrictMath.rint(value)) {
            return Long.valueOf((long) value);
        }
        return new BigDecimal(Numerals.text(value));
    }

    private static void putText(Map<String, Object> schema, String pattern) {
        schema.put("type", List.of("string", "null"));
        schema.put("pattern", pattern);
    }

    private static void putChoice(Map<String, Object> schema, Shape.Leaf leaf) {
        List<@Nullable Object> options = new ArrayList<@Nullable Object>(leaf.options());
        options.add(null);
        schema.put("enum", options);
    }

    private static void putPoint(Map<String, Object> schema, Shape.Leaf leaf) {
        Map<String, Object> coordinate = new LinkedHashMap<>();
        coordinate.put("type", "number");
        putRange(coordinate, leaf);
        schema.put("type", "array");
        schema.put("items", coordinate);
        schema.put("minItems", 2);
        schema.put("maxItems", 2);
    }

    private static void putExamples(Map<String, Object> schema, Shape.Leaf leaf) {
        if (!leaf.initial().isEmpty()) {
            schema.put("default", value(leaf.initial()));
        }
        if (!leaf.example().isEmpty()) {
            schema.put("examples", List.of(value(leaf.example())));
        }
    }

    private static Object value(String text) {
        if (text.matches("\\[.*]")) {
            String[] parts = text.substring(1, text.length() - 1).split(",", -1);
            return Arrays.stream(parts).map(part -> value(part.strip())).toList();
        }
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : text;
    }
}
