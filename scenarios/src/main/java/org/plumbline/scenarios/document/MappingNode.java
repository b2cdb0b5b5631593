package org.plumbline.scenarios.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group: keys with values, in their order.
 *
 * @param source the text it stands in
 * @param line its line, counted from 1
 * @param column its column, counted from 1
 * @param entries key and value by the key's text
 */
public record MappingNode(Source source, int line, int column, Map<String, Entry> entries) implements Node {
    /**
     * A key with its value.
     *
     * @param key the key, where it stands
     * @param value the value
     */
    public record Entry(ScalarNode key, Node value) {}

    /** Copies the entries. */
    public MappingNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A group of the same place with other entries. */
    public MappingNode with(Map<String, Entry> others) {
        return new MappingNode(source, line, column, others);
    }

    /** The value of a key, or null if there is no such key. */
    public @Nullable Node get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The group under a key, or null if there is none. */
    public @Nullable MappingNode group(String key) {
        return get(key) instanceof MappingNode group ? group : null;
    }

    /** The value at a path of keys separated by dots, or null if there is none. */
    public @Nullable Node at(String path) {
        Node node = this;
        for (String key : path.split("\\.", -1)) {
            node = node instanceof MappingNode group ? group.get(key) : null;
        }
        return node;
    }

    @Override
    public String kind() {
        return "a group of keys";
    }

    @Override
    public String quoted() {
        return "a group of " + entries.size();
    }
}
