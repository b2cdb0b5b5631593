package org.plumbline.scenarios.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;

/**
 * Lays one tree over another: groups merge, lists and single values replace, null goes back to the declared default or,
 * where there is none, takes the key away. An experiment that names its design starts afresh, and its factors replace
 * inherited ones as a whole, so that a sweep runs exactly what its file says.
 */
final class Merge {
    private static final String EXPERIMENT = "experiment";
    private static final String FACTORS = "experiment.factors";

    private Merge() {}

    static MappingNode over(MappingNode below, MappingNode above) {
        return merge(below, above, "");
    }

    /** Lays one tree over another and keeps the word null, for a layer that is still to be laid over others. */
    static MappingNode combine(MappingNode below, MappingNode above) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> {
            Node value = combine(below.get(key), entry.value());
            entries.put(key, new MappingNode.Entry(entry.key(), value));
        });
        return above.with(entries);
    }

    private static Node combine(@Nullable Node below, Node above) {
        return below instanceof MappingNode under && above instanceof MappingNode over ? combine(under, over) : above;
    }

    private static MappingNode merge(@Nullable MappingNode below, MappingNode above, String path) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        if (below != null && !startsAfresh(above, path)) {
            entries.putAll(below.entries());
        }
        above.entries().forEach((key, entry) -> {
            String keyPath = path.isEmpty() ? key : path + "." + key;
            MappingNode.Entry under = entries.get(key);
            Node value = value(under == null ? null : under.value(), entry.value(), keyPath);
            if (value == null) {
                entries.remove(key);
            } else {
                entries.put(key, new MappingNode.Entry(entry.key(), value));
            }
        });
        return above.with(entries);
    }

    private static boolean startsAfresh(MappingNode above, String path) {
        return path.equals(FACTORS) || (path.equals(EXPERIMENT) && above.get("design") != null);
    }

    private static @Nullable Node value(@Nullable Node under, Node above, String path) {
        if (above instanceof ScalarNode && above.isNull()) {
            return Defaults.tree().at(path);
        }
        if (above instanceof MappingNode group) {
            return merge(under instanceof MappingNode other ? other : null, group, path);
        }
        return above;
    }
}
