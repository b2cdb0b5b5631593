package org.plumbline.scenarios.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private static final int BEFORE_PARAMETERS = 2;
    private static final String TABLE = read();
    private static final Map<String, Map<String, String>> SETS = sets(TABLE);

    private ParameterSets() {}

    /** The table they come from: the columns set and distance, then one for each parameter. */
    public static String table() {
        return TABLE;
    }

    /** Their names, which are numbers, the best first. */
    public static List<String> names() {
        return List.copyOf(SETS.keySet());
    }

    /** Which names there are, in words. */
    public static String range() {
        return names().get(0) + " to " + names().get(names().size() - 1);
    }

    /** The values of a set by path; none if there is no such set. */
    public static Map<String, String> values(String name) {
        return SETS.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<String, String>> sets(String table) {
        List<List<String>> lines =
                table.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        List<String> header = lines.get(0);
        Map<String, Map<String, String>> sets = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int j = BEFORE_PARAMETERS; j < header.size(); j++) {
                values.put(header.get(j), line.get(j));
            }
            sets.put(line.get(0), Collections.unmodifiableMap(values));
        }
        return Collections.unmodifiableMap(sets);
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
