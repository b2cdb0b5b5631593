package org.plumbline.scenarios.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;

/** The paths of parameters, such as {@code market.turbulence}. */
public final class Paths {
    private static final Map<String, Shape> PARAMETERS = parameters();

    private Paths() {}

    /** What stands under each path of a parameter, in the order of the format; groups are left out. */
    public static Map<String, Shape> parametersByPath() {
        return PARAMETERS;
    }

    /** The paths of all parameters. */
    public static List<String> all() {
        return List.copyOf(PARAMETERS.keySet());
    }

    private static Map<String, Shape> parameters() {
        Map<String, Shape> paths = new LinkedHashMap<>();
        ScenarioFormat.format().keys().forEach((key, shape) -> {
            if (ParameterGroups.all().containsKey(key)) {
                add(paths, key, shape);
            }
        });
        return Collections.unmodifiableMap(paths);
    }

    private static void add(Map<String, Shape> paths, String path, Shape shape) {
        if (shape instanceof Shape.Group group) {
            group.keys().forEach((key, inner) -> add(paths, path + "." + key, inner));
        } else {
            paths.put(path, shape);
        }
    }
}
