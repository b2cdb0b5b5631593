package org.plumbline.app.screen;

import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.SignificantDigits;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the contract of the interface has it. */
final class Json {
    static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** An object with the version of the schema. */
    static ObjectNode document() {
        return MAPPER.createObjectNode().put("schemaVersion", SCHEMA_VERSION);
    }

    /** The object as indented text, with a line end. */
    static String text(ObjectNode node) {
        return MAPPER.writeValueAsString(node).replace(System.lineSeparator(), "\n") + "\n";
    }

    /** Adds an estimate; null stands for a part that is undefined, and the status says why. */
    static void put(ObjectNode parent, String name, Estimate estimate) {
        ObjectNode node = parent.putObject(name);
        put(node, "mean", estimate.mean());
        put(node, "lower", estimate.lower());
        put(node, "upper", estimate.upper());
        node.put("confidence", SignificantDigits.of(estimate.confidence()))
                .put("n", estimate.n())
                .put("method", estimate.method().key());
        estimate.status().reason().ifPresent(reason -> node.put("undefined", reason));
    }

    /** Adds a number of eight significant digits, or null where it is undefined. */
    static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, SignificantDigits.of(value.getAsDouble()));
        } else {
            node.putNull(name);
        }
    }
}
