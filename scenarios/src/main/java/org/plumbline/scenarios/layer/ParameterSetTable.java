package org.plumbline.scenarios.layer;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.sim.simulation.ModelVersion;

/**
 * A table of parameter sets, as a calibration writes it: a row a set, with the columns {@code model}, {@code set} and
 * {@code distance}, then one for each parameter.
 *
 * @param model the version of the model that the sets were measured with; none where there is no set
 * @param sets the values of each set by path, by the name of the set, the best first
 */
public record ParameterSetTable(String model, Map<String, Map<String, String>> sets) {
    /** The columns before those of the parameters. */
    public static final List<String> HEAD = List.of("model", "set", "distance");

    private static final String NONE = "none";

    /** Copies the sets. */
    public ParameterSetTable {
        Map<String, Map<String, String>> copies = new LinkedHashMap<>();
        sets.forEach((name, values) -> copies.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        sets = Collections.unmodifiableMap(copies);
    }

    /**
     * What a table says.
     *
     * @throws IllegalArgumentException if it is no table of parameter sets, or one of several versions of the model
     */
    public static ParameterSetTable read(String text) {
        List<List<String>> lines =
                text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0);
        if (header.size() < HEAD.size() || !header.subList(0, HEAD.size()).equals(HEAD)) {
            throw new IllegalArgumentException("a table of parameter sets begins with the columns " + HEAD);
        }
        Map<String, Map<String, String>> sets = new LinkedHashMap<>();
        String model = NONE;
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size() || !(model.equals(NONE) || model.equals(line.get(0)))) {
                throw new IllegalArgumentException("row " + (sets.size() + 1)
                        + " of the parameter sets has other columns, or another model, than the rows before it");
            }
            model = line.get(0);
            Map<String, String> values = new LinkedHashMap<>();
            for (int j = HEAD.size(); j < header.size(); j++) {
                values.put(header.get(j), line.get(j));
            }
            sets.put(line.get(1), values);
        }
        return new ParameterSetTable(model, sets);
    }

    /** What must be known where it was another version of the model that the sets were measured with. */
    public Optional<String> caution() {
        return model.equals(ModelVersion.CURRENT)
                ? Optional.empty()
                : Optional.of("The parameter sets were measured with model " + model + ", not with this model "
                        + ModelVersion.CURRENT + ": whether they still fit the published patterns is not known.");
    }
}
