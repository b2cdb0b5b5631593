package org.plumbline.scenarios.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The parameter sets that fit the published patterns equally well: values that could stand in the place of the declared
 * defaults. The best of them, rounded, is the defaults.
 */
public final class ParameterSets {
    /** The factor, and the word in a point of a design, that names one of them. */
    public static final String FACTOR = "parameterSet";

    private static final String FILE = "ensemble.csv";
    private static final String TEXT = read();
    private static final ParameterSetTable TABLE = ParameterSetTable.read(TEXT);

    private ParameterSets() {}

    /** The table they come from, as it is written. */
    public static String text() {
        return TEXT;
    }

    /** What it says. */
    public static ParameterSetTable table() {
        return TABLE;
    }

    /** Their names, which are numbers, the best first. */
    public static List<String> names() {
        return List.copyOf(TABLE.sets().keySet());
    }

    /** Which names there are, in words. */
    public static String range() {
        return names().get(0) + " to " + names().get(names().size() - 1);
    }

    /** The values of a set by path; none if there is no such set. */
    public static Map<String, String> values(String name) {
        return TABLE.sets().getOrDefault(name, Map.of());
    }

    private static String read() {
        try (InputStream stream = ParameterSets.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled table " + FILE + " is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table " + FILE + " cannot be read", e);
        }
    }
}
