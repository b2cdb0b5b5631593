package org.plumbline.scenarios.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (draft-07, which editors understand) of scenario files, made from their format. */
public final class JsonSchema {
    /** The name under which files refer to it. */
    public static final String FILE = "plumbline.schema.json";

    private JsonSchema() {}

    /** The schema as text, lines ending with LF. */
    public static String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(document()) + "\n";
    }

    private static Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "http://json-schema.org/draft-07/schema#");
        document.put("title", "Plumbline scenario, format 1");
        document.putAll(of(ScenarioFormat.format()));
        document.put("anyOf", List.of(required("name"), required("extends")));
        return document;
    }

    private static Map<String, Object> required(String key) {
        return Map.of("required", List.of(key));
    }

    private static Map<String, Object> of(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", shape.meaning());
        if (shape instanceof Shape.Group group) {
            putGroup(schema, group);
        } else if (shape instanceof Shape.Named named) {
            schema.put("type", List.of("object", "null"));
            if (!named.paths()) {
                schema.put("propertyNames", Map.of("pattern", LeafSchema.NAME));
            }
            schema.put("additionalProperties", of(named.item()));
        } else if (shape instanceof Shape.Items items) {
            schema.put("type", List.of("array", "null"));
            schema.put("items", of(items.item()));
        } else if (shape instanceof Shape.Either either) {
            schema.put("anyOf", either.shapes().stream().map(JsonSchema::of).toList());
        } else if (shape instanceof Shape.Leaf leaf) {
            LeafSchema.put(schema, leaf);
        }
        return schema;
    }

    private static void putGroup(Map<String, Object> schema, Shape.Group group) {
        Map<String, Object> properties = new LinkedHashMap<>();
        group.keys().forEach((key, inner) -> properties.put(key, of(inner)));
        schema.put("type", List.of("object", "null"));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!group.required().isEmpty()) {
            schema.put("required", new ArrayList<>(group.required()));
        }
    }
}
