package org.plumbline.scenarios.schema;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.simulation.ModelParameters;

/**
 * The groups of parameters that the model takes: every component of {@link ModelParameters} that is a parameter record
 * is a top key of scenario files. A new group needs nothing here but its meaning.
 */
public final class ParameterGroups {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("firm", "the firm as it stands at the start"),
            Map.entry("levers", "the seven alignment levers, each between 0 and 1: effort, not its effect"),
            Map.entry("capacity", "the firm's capacity to innovate, beside its alignment"),
            Map.entry("posture", "how far the firm looks ahead"),
            Map.entry("roadmap", "how the firm steers itself by its own measurements"),
            Map.entry("market", "who buys, what they value, how they come to know and to choose"),
            Map.entry("people", "hours, turnover, how beliefs form, what meetings cost"),
            Map.entry("innovation", "how ideas arise, are judged, worked out and launched"),
            Map.entry("ecosystem", "partners outside the firm"),
            Map.entry("background", "the other firms of the market"));

    /** What a strategy may decide, beside its vision and alignment. */
    private static final List<String> OF_STRATEGIES = List.of("levers", "capacity", "posture", "roadmap", "ecosystem");

    private static final Map<String, Class<?>> TYPES = types();

    private ParameterGroups() {}

    /** The record of each group by its key, in the model's order. */
    public static Map<String, Class<?>> all() {
        return TYPES;
    }

    /** What a group is about. */
    public static String meaning(String group) {
        return MEANINGS.getOrDefault(group, group);
    }

    /** The groups a strategy may set. */
    public static List<String> ofStrategies() {
        return OF_STRATEGIES;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (RecordComponent component : ModelParameters.class.getRecordComponents()) {
            if (isGroup(component.getType())) {
                types.put(component.getName(), component.getType());
            }
        }
        return Collections.unmodifiableMap(types);
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .allMatch(component -> component.isAnnotationPresent(Parameter.class));
    }
}
