package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.Paths;

/**
 * Where each input comes from. A declared default has the source of its declaration; a value of a case or file the one
 * that the same layer or a stronger one gives for its path, or for a group it belongs to. Without one it is assumed,
 * except for what a file says of its own firm.
 */
final class InputSources {
    private static final String ASSUMED = "assumed";
    private static final String OWN = "own";

    private InputSources() {}

    /** How many inputs are assumptions: parameters that are no decisions of the firm and have a value. */
    static Assumptions count(Resolution resolution) {
        int inputs = 0;
        int assumed = 0;
        for (Map.Entry<String, String> source : all(resolution).entrySet()) {
            if (isInput(source.getKey())) {
                inputs++;
                assumed += source.getValue().startsWith(ASSUMED)
                                || source.getValue().endsWith(ASSUMED)
                        ? 1
                        : 0;
            }
        }
        return new Assumptions(assumed, inputs);
    }

    /** The source of each parameter that has a value, by path. */
    static Map<String, String> all(Resolution resolution) {
        Map<String, String> sources = new LinkedHashMap<>();
        Paths.parametersByPath().forEach((path, shape) -> {
            Node node = resolution.files().at(path);
            if (node != null) {
                sources.put(path, source(resolution, path, node, shape));
            }
        });
        return sources;
    }

    private static boolean isInput(String path) {
        return ScenarioFormat.inputGroups().contains(path.substring(0, path.indexOf('.')))
                && !path.equals("firm.vision")
                && !path.equals("market.axes");
    }

    /** The source of a value: a citation, {@code assumed} or {@code own}. */
    static String source(Resolution resolution, String path, Node node, @Nullable Shape shape) {
        Origin.Level level = Layers.strongest(node);
        if (level == Origin.Level.DEFAULT) {
            return shape instanceof Shape.Leaf leaf && !leaf.source().isEmpty() ? leaf.source() : ASSUMED;
        }
        String given = level.compareTo(Origin.Level.FILE) > 0 ? "" : given(resolution.layers(), path);
        if (!given.isEmpty()) {
            return given;
        }
        return level != Origin.Level.CASE && path.startsWith("firm.") ? OWN : ASSUMED;
    }

    /** The source given by the strongest file that sets the value, or by one above it. */
    private static String given(List<MappingNode> files, String path) {
        String source = "";
        for (MappingNode file : files) {
            if (file.at(path) != null) {
                source = "";
            }
            String here = inFile(file, path);
            source = here.isEmpty() ? source : here;
        }
        return source;
    }

    private static String inFile(MappingNode file, String path) {
        MappingNode sources = file.group("sources");
        for (String prefix = path; sources != null && !prefix.isEmpty(); prefix = parent(prefix)) {
            if (sources.get(prefix) instanceof ScalarNode text) {
                return text.text();
            }
        }
        return "";
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
