package org.plumbline.scenarios.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;

/** Turns values by path into a tree; a later value for the same path wins. */
final class PathTree {
    private PathTree() {}

    /** The tree with a value put at the path that a key spells. */
    static MappingNode put(MappingNode root, ScalarNode path, Node value) {
        return put(root, path, 0, value);
    }

    private static MappingNode put(MappingNode group, ScalarNode path, int from, Node value) {
        int dot = path.text().indexOf('.', from);
        String name = path.text().substring(from, dot < 0 ? path.text().length() : dot);
        ScalarNode key = new ScalarNode(path.source(), path.line(), path.column() + from, name, false);
        Node under = value;
        if (dot >= 0) {
            MappingNode inner = group.group(name);
            MappingNode empty = new MappingNode(path.source(), path.line(), path.column() + dot + 1, Map.of());
            under = put(inner == null ? empty : inner, path, dot + 1, value);
        }
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(group.entries());
        entries.put(name, new MappingNode.Entry(key, under));
        return new MappingNode(path.source(), path.line(), path.column() + from, entries);
    }
}
