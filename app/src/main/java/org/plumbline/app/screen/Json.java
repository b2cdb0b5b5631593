package org.plumbline.app.screen;

import java.util.Optional;
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

    /** Adds an estimate, or null where it is undefined. */
    static void put(ObjectNode parent, String name, Optional<Estimate> estimate) {
        if (estimate.isEmpty()) {
            parent.putNull(name);
            return;
        }
        Estimate e = estimate.get();
        parent.putObject(name)
                .put("mean", SignificantDigits.of(e.mean()))
                .put("lower", SignificantDigits.of(e.lower()))
                .put("upper", SignificantDigits.of(e.upper()))
                .put("confidence", SignificantDigits.of(e.confidence()))
                .put("n", e.n())
                .put("method", e.method());
    }
}
